package org.fourchains.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of all systems for all queries.
 *
 * @param answers of the program, cut to the depth
 * @param values by the system's name, one entry a query: by measure
 */
record Scoreboard(
    List<Case> cases, List<List<String>> answers, Map<String, List<Map<Measure, Double>>> values) {

  private static final List<Measure> COMPARED =
      List.of(Measure.NDCG_10, Measure.NDCG_5, Measure.MAP);

  static Scoreboard of(
      List<Case> cases,
      List<Asking.Answer> answers,
      List<Contender> contenders,
      int depth,
      Gain worth) {
    List<List<String>> ranked =
        answers.stream().map(a -> a.ranked().stream().limit(depth).toList()).toList();
    Map<String, List<Map<Measure, Double>>> values = new LinkedHashMap<>();
    values.put(
        Report.PROGRAM,
        IntStream.range(0, cases.size())
            .mapToObj(i -> values(cases.get(i), List.of(ranked.get(i)), depth, worth))
            .toList());
    for (Contender contender : contenders) {
      values.put(
          contender.name(),
          cases.parallelStream()
              .map(one -> values(one, contender.rankings(one), depth, worth))
              .toList());
    }
    return new Scoreboard(cases, ranked, values);
  }

  /** Those of several rounds one after another; all have the same systems. */
  static Scoreboard joined(List<Scoreboard> rounds) {
    List<Case> cases = new ArrayList<>();
    List<List<String>> answers = new ArrayList<>();
    Map<String, List<Map<Measure, Double>>> values = new LinkedHashMap<>();
    for (Scoreboard round : rounds) {
      cases.addAll(round.cases);
      answers.addAll(round.answers);
      round.values.forEach(
          (name, own) -> values.computeIfAbsent(name, n -> new ArrayList<>()).addAll(own));
    }
    return new Scoreboard(cases, answers, values);
  }

  /** The means over several rankings of one query. */
  private static Map<Measure, Double> values(
      Case asked, List<List<String>> rankings, int depth, Gain worth) {
    Map<Measure, Double> values = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      double sum = 0;
      for (List<String> ranking : rankings) {
        sum +=
            measure.of(ranking.subList(0, Math.min(depth, ranking.size())), asked.gains(), worth);
      }
      values.put(measure, sum / rankings.size());
    }
    return values;
  }

  /** The program, the baselines, and an earlier run on the queries that both have. */
  List<Report.System> systems(@Nullable Earlier earlier) {
    List<Report.System> systems = new ArrayList<>();
    values.forEach(
        (name, perQuery) -> {
          Map<String, Chance.Interval> means = new LinkedHashMap<>();
          for (Measure measure : Measure.values()) {
            means.put(measure.label, Chance.interval(column(perQuery, measure)));
          }
          systems.add(new Report.System(name, means));
        });
    if (earlier != null) {
      Map<String, Chance.Interval> means = new LinkedHashMap<>();
      for (Measure measure : Measure.values()) {
        double[] known = known(column(earlier, measure));
        if (known.length > 0) {
          means.put(measure.label, Chance.interval(known));
        }
      }
      systems.add(new Report.System(Report.EARLIER, means));
    }
    return systems;
  }

  /** The program with each baseline, and with an earlier run on the queries that both have. */
  List<Report.Comparison> comparisons(@Nullable Earlier earlier) {
    List<Report.Comparison> comparisons = new ArrayList<>();
    for (String name : values.keySet()) {
      if (!name.equals(Report.PROGRAM)) {
        for (Measure measure : COMPARED) {
          double[] other = column(values.getOrDefault(name, List.of()), measure);
          comparisons.add(comparison(name, measure, other));
        }
      }
    }
    if (earlier != null) {
      for (Measure measure : COMPARED) {
        comparisons.add(comparison(Report.EARLIER, measure, column(earlier, measure)));
      }
      comparisons.removeIf(comparison -> comparison.queries() == 0);
    }
    return comparisons;
  }

  private Report.Comparison comparison(String name, Measure measure, double[] other) {
    double[] own = column(values.getOrDefault(Report.PROGRAM, List.of()), measure);
    double[] differences =
        IntStream.range(0, own.length)
            .filter(i -> !Double.isNaN(other[i]))
            .mapToDouble(i -> own[i] - other[i])
            .toArray();
    return new Report.Comparison(
        name,
        measure.label,
        differences.length,
        Chance.interval(differences),
        Chance.ofDifference(differences));
  }

  private static double[] column(List<Map<Measure, Double>> perQuery, Measure measure) {
    return perQuery.stream().mapToDouble(v -> v.getOrDefault(measure, 0.)).toArray();
  }

  /** Not a number for queries that were not asked then. */
  private double[] column(Earlier earlier, Measure measure) {
    return cases.stream().mapToDouble(one -> earlier.value(one.id(), measure)).toArray();
  }

  private static double[] known(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  List<Report.Query> queries() {
    return IntStream.range(0, cases.size()).mapToObj(this::query).toList();
  }

  private Report.Query query(int place) {
    Case asked = cases.get(place);
    Map<String, Map<String, Double>> bySystem = new LinkedHashMap<>();
    values.forEach(
        (name, perQuery) -> {
          Map<String, Double> byLabel = new LinkedHashMap<>();
          perQuery.get(place).forEach((m, v) -> byLabel.put(m.label, Math.round(v * 1e6) / 1e6));
          bySystem.put(name, byLabel);
        });
    return new Report.Query(
        asked.id(),
        asked.text(),
        bySystem,
        answers.get(place).stream().limit(10).toList(),
        asked.gains().entrySet().stream()
            .sorted(Comparator.comparingDouble(e -> -e.getValue()))
            .map(Map.Entry::getKey)
            .toList());
  }
}
