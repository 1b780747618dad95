package org.fourchains.coverage;

import java.util.List;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked and not taught as it is asked.
 *
 * @param reason why it is unknown; none for the other kinds
 * @param weight from 0 up to 1: {@link GapWeights#saturated} of the demand left open
 * @param requiredLevel the highest level asked, where anybody says one
 * @param taughtLevel the highest level taught, for what is taught below the level asked
 * @param taughtBy the course or unit that teaches it at that level
 * @param maybeIn the course that does not say what it teaches but reads as if it taught this
 * @param askers how many ask for it beyond what is taught
 * @param nearest what the courses teach that is broader or narrower
 * @param evidence the strongest of those who ask
 */
public record Gap(
    Node concept,
    Kind kind,
    @Nullable Reason reason,
    double weight,
    @Nullable Integer requiredLevel,
    @Nullable Integer taughtLevel,
    @Nullable Node taughtBy,
    @Nullable Node maybeIn,
    int askers,
    @Nullable Near nearest,
    List<Evidence> evidence) {

  /** What is known of it. */
  public enum Kind {
    /** The courses say what they teach, and this is not among it. */
    ABSENT,
    /** Taught, at a level below the one asked. */
    BELOW_LEVEL,
    /** The record says too little to tell. */
    UNKNOWN
  }

  /** Why it is unknown. */
  public enum Reason {
    NO_COURSES,
    NO_COURSE_SAYS_WHAT_IT_TEACHES,
    NOTHING_KNOWN_OF_THE_CONCEPT,
    A_SILENT_COURSE_READS_LIKE_IT,
    NO_LEVEL_SAID
  }
}
