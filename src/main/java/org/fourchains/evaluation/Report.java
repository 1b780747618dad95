package org.fourchains.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation found.
 *
 * @param systems whoever ranked, the program first
 * @param comparisons of the program with each other one
 * @param queries each with its values, in the order of the suite
 * @param remarks what in the suite does not fit together, and questions that were refused
 */
public record Report(
    About about,
    List<System> systems,
    List<Comparison> comparisons,
    List<Query> queries,
    List<String> remarks) {

  /** The program among the systems. */
  static final String PROGRAM = "fourchains";

  /** An earlier run of it. */
  static final String EARLIER = "earlier";

  /**
   * What was asked, of what, by which program.
   *
   * @param hash SHA-256 of the suite and its tables
   * @param part which queries were asked
   * @param depth so many answers are looked at
   * @param settings of the program that are not its defaults' business to hide: all under
   *     fourchains., and the weights of relations
   */
  record About(
      String suite,
      String hash,
      @Nullable String text,
      String part,
      int queries,
      int candidates,
      int depth,
      Gain gain,
      String version,
      String date,
      long nodes,
      long relations,
      double medianMillis,
      double p95Millis,
      Map<String, String> settings) {}

  /** Means over queries by the measure's label. */
  record System(String name, Map<String, Chance.Interval> measures) {}

  /**
   * The program's mean less another's.
   *
   * @param p of the paired randomisation test
   */
  record Comparison(
      String with, String measure, int queries, Chance.Interval difference, double p) {}

  /**
   * One query.
   *
   * @param values measure by system
   * @param first the first ten answers of the program
   * @param right the right ones, highest gain first
   */
  record Query(
      String id,
      String text,
      Map<String, Map<String, Double>> values,
      List<String> first,
      List<String> right) {}
}
