package org.fourchains.api;

/** Checks arguments that many questions share. */
public final class Arguments {

  /** The most rows a question may ask for at once. */
  public static final int MOST_ROWS = 10_000;

  private Arguments() {}

  /**
   * The number, if it lies in the range.
   *
   * @throws Refusal.BadRequest naming the argument, when it does not
   */
  public static int between(String argument, int value, int min, int max) {
    if (value < min || value > max) {
      throw new Refusal.BadRequest(
          argument, "must lie between %d and %d, not %d".formatted(min, max, value));
    }
    return value;
  }

  /** How many rows to give: 1 to {@value #MOST_ROWS}. */
  public static int first(int first) {
    return between("first", first, 1, MOST_ROWS);
  }

  /** Where to go on after a cursor: the number of rows before it and itself. */
  public static int offset(@org.jspecify.annotations.Nullable String after) {
    if (after == null) {
      return 0;
    }
    try {
      return between("after", Integer.parseInt(after), 0, Integer.MAX_VALUE);
    } catch (NumberFormatException e) {
      throw new Refusal.BadRequest("after", "is not a cursor of this list");
    }
  }
}
