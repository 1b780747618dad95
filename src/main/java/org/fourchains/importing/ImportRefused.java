package org.fourchains.importing;

/**
 * Nothing can be imported at all, for example because the mapping cannot be understood; the message
 * names the place.
 */
public final class ImportRefused extends RuntimeException {

  public ImportRefused(String message) {
    super(message);
  }
}
