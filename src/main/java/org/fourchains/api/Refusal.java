package org.fourchains.api;

/** A question that is not answered, and why; the message is meant for whoever asked. */
public abstract sealed class Refusal extends RuntimeException {

  Refusal(String message) {
    super(message);
  }

  /** Nothing has the id that was asked for. */
  public static final class NotFound extends Refusal {
    public NotFound(String id) {
      super("nothing has the id " + id);
    }

    /** Where an argument is long, its place is named too. */
    public NotFound(String argument, String id) {
      super(argument + ": nothing has the id " + id);
    }
  }

  /** An argument that cannot be understood; the message names it. */
  public static final class BadRequest extends Refusal {
    public BadRequest(String argument, String problem) {
      super(argument + ": " + problem);
    }
  }

  /** A question too deep, too large or too long; the message names the limit. */
  public static final class LimitExceeded extends Refusal {
    public LimitExceeded(String limit) {
      super(limit);
    }
  }
}
