package org.fourchains.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One judged question.
 *
 * @param id as the suite calls it
 * @param node the id of the query's own node, if it has one
 * @param asOf the day whose graph is asked; today's when none
 * @param gains above 0, by the id of the right answer
 * @param unranked ids that are no answers to this query
 * @param unproved ids that are no evidence for it
 */
record Case(
    String id,
    String text,
    @Nullable String node,
    @Nullable LocalDate asOf,
    Map<String, Double> gains,
    Set<String> unranked,
    Set<String> unproved) {}
