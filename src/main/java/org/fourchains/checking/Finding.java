package org.fourchains.checking;

/** Something that is wrong, or looks wrong, with the record. @param what names the place */
public record Finding(Sort sort, String what) {

  /** The sorts of findings, gravest first. */
  public enum Sort {
    UNKNOWN_WORD("unknown kinds"),
    LOOP("loops"),
    CYCLE("cycles"),
    NAMELESS("nodes without a name"),
    DUPLICATE("duplicates"),
    UNPROVEN("relations without a source"),
    ORPHAN("orphans"),
    BROKEN_CHAIN("broken chains");

    private final String label;

    Sort(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
