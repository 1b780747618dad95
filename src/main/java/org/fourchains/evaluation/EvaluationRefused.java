package org.fourchains.evaluation;

/** A suite that cannot be asked; the message names the file and, where there is one, the line. */
public final class EvaluationRefused extends RuntimeException {

  public EvaluationRefused(String message) {
    super(message);
  }
}
