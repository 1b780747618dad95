package org.fourchains.importing;

/** A file that cannot be read as rows of cells; the message says why. */
final class NotATable extends Exception {

  NotATable(String message) {
    super(message);
  }
}
