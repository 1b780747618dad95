package org.fourchains.curriculum;

import org.fourchains.curriculum.CurriculumStructure.Prerequisite;

/**
 * A prerequisite that is not taught before what needs it.
 *
 * @param before the semester of the prerequisite, the same as {@code after} or later
 * @param after the semester of the course that needs it
 */
public record Misplaced(Prerequisite prerequisite, int before, int after) {}
