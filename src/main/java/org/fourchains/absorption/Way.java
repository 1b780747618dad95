package org.fourchains.absorption;

import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** How a course takes something up. */
enum Way {
  /** New content beside what is there. */
  INSERT,
  /** In place of a unit that teaches only what nobody asks for any more. */
  REPLACE,
  /** Through a real project, as a training task. */
  PROJECT,
  /** For those who choose it. */
  OPTIONAL;

  /** Below this a committee would ask why everybody should learn it. */
  private static final double LITTLE = .35;

  /** From this share of the required on there is too much new for a lesson or two. */
  private static final double MUCH = .5;

  /** The first that fits. */
  static Way of(double need, double readiness, double lacking, Room room, @Nullable Node project) {
    if (need < LITTLE || readiness < LITTLE) {
      return OPTIONAL;
    }
    if (!room.outdated().isEmpty()) {
      return REPLACE;
    }
    return lacking >= MUCH && project != null ? PROJECT : INSERT;
  }

  Note reason() {
    return switch (this) {
      case OPTIONAL ->
          new Note("需求或成熟度不高，宜作选修内容。", "Little need or readiness: for those who choose it.");
      case REPLACE ->
          new Note(
              "同一课程中有已无人要求的内容，可以替换。",
              "The same course has content that nobody asks for any more: replace it.");
      case PROJECT ->
          new Note(
              "所需能力一半以上尚未教授，且有真实项目可作实训任务。",
              "Half or more of what is required is not taught yet, and a real project can become the training task.");
      case INSERT -> new Note("在现有内容旁插入。", "Beside what the course has.");
    };
  }
}
