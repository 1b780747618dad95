package org.fourchains.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * The judged questions of a suite, in the order of its queries.
 *
 * @param remarks what in the suite's tables does not fit together, one sentence each
 */
record Cases(List<Case> list, List<String> remarks) {

  Cases(List<Case> list, List<String> remarks) {
    this.list = List.copyOf(list);
    this.remarks = List.copyOf(remarks);
  }

  /** Reads a suite's tables. */
  static Cases of(Suite suite, SuiteFiles files, GraphSnapshot graph) {
    return suite.history() == null
        ? new Reading(suite, files, graph).read()
        : BackTest.of(suite, suite.history(), files, graph);
  }

  Cases part(Evaluation.Split split, int first) {
    List<Case> part = new ArrayList<>();
    for (int i = 0; i < list.size() && part.size() < first; i++) {
      if (split == Evaluation.Split.ALL || (i % 2 == 0) == (split == Evaluation.Split.EVEN)) {
        part.add(list.get(i));
      }
    }
    return new Cases(part, remarks);
  }

  private static final class Reading {
    private final Suite suite;
    private final Suite.Queries queries;
    private final SuiteFiles files;
    private final GraphSnapshot graph;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> gains = new LinkedHashMap<>();
    private final Map<String, Set<String>> unranked = new LinkedHashMap<>();
    private final Map<String, Set<String>> unproved = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    Reading(Suite suite, SuiteFiles files, GraphSnapshot graph) {
      this.suite = suite;
      this.queries = Objects.requireNonNull(suite.queries());
      this.files = files;
      this.graph = graph;
    }

    Cases read() {
      queries();
      suite.judgements().forEach(this::judgements);
      suite.exclude().forEach(this::exclusion);
      List<Case> cases = new ArrayList<>();
      texts.forEach((id, text) -> addCase(cases, id, text));
      long unjudged = texts.keySet().stream().filter(id -> !gains.containsKey(id)).count();
      if (unjudged > 0) {
        remarks.add("%d queries have no judgement and are not asked".formatted(unjudged));
      }
      return new Cases(cases, remarks);
    }

    private void addCase(List<Case> cases, String id, String text) {
      Set<String> out = unranked.getOrDefault(id, Set.of());
      Map<String, Double> right = new LinkedHashMap<>(gains.getOrDefault(id, Map.of()));
      if (right.keySet().removeAll(out)) {
        remarks.add("query %s: what is left out of the ranking is not judged".formatted(id));
      }
      if (!right.isEmpty()) {
        Set<String> unproven = unproved.getOrDefault(id, Set.of());
        cases.add(new Case(id, text, node(id), null, right, out, unproven));
      }
    }

    private @Nullable String node(String id) {
      String kind = queries.kind();
      return kind == null ? null : kind + ":" + id;
    }

    private void queries() {
      texts.putAll(queries.list());
      if (queries.file() == null) {
        return;
      }
      for (SuiteFiles.Row row : files.rows(queries.table())) {
        String id = row.cell(queries.id() == null ? "qid" : queries.id());
        String text = row.cell(Objects.requireNonNull(queries.text()));
        if (text.isEmpty()) {
          remarks.add("%s: query %s has no text and is not asked".formatted(row.place(), id));
        } else if (texts.putIfAbsent(id, text) != null) {
          remarks.add("%s: query %s is there twice; the first counts".formatted(row.place(), id));
        }
      }
    }

    private void judgements(Suite.Judgements judged) {
      judged
          .list()
          .forEach((query, right) -> right.forEach((id, g) -> judge("the suite", query, id, g)));
      if (judged.file() == null) {
        return;
      }
      String split = judged.split();
      for (SuiteFiles.Row row : files.rows(judged.table())) {
        String query = row.cell(judged.query() == null ? "qid" : judged.query());
        String cell = row.cell(judged.document() == null ? "docid" : judged.document());
        for (String document : split == null ? new String[] {cell} : parts(cell, split)) {
          judge(row.place(), query, id(judged.kind(), document), gain(judged.gain(), row));
        }
      }
    }

    private static String[] parts(String cell, String split) {
      return Pattern.compile(Pattern.quote(split)).splitAsStream(cell).toArray(String[]::new);
    }

    private void judge(String place, String query, String document, double gain) {
      if (!texts.containsKey(query)) {
        remarks.add("%s: no query is called %s".formatted(place, query));
      } else if (gain > 0) {
        if (graph.find(document).isEmpty()) {
          remarks.add("%s: %s is not in the record; nobody can find it".formatted(place, document));
        }
        gains.computeIfAbsent(query, q -> new LinkedHashMap<>()).merge(document, gain, Math::max);
      }
    }

    private static double gain(@Nullable String gain, SuiteFiles.Row row) {
      String text =
          gain == null
              ? row.find("gain").orElse("1")
              : gain.matches("\\d+(\\.\\d+)?") ? gain : row.cell(gain);
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException e) {
        throw new EvaluationRefused("%s: the gain %s is no number".formatted(row.place(), text));
      }
    }

    private void exclusion(Suite.Exclusion exclusion) {
      if (exclusion.self()) {
        if (queries.kind() == null) {
          throw new EvaluationRefused("exclude self: the queries need a kind to be nodes");
        }
        texts.keySet().forEach(id -> exclude(exclusion.from(), id, String.valueOf(node(id))));
        return;
      }
      for (SuiteFiles.Row row : files.rows(exclusion.table())) {
        String document = row.cell(exclusion.document() == null ? "docid" : exclusion.document());
        String id = id(exclusion.kind(), document);
        if (exclusion.all()) {
          texts.keySet().forEach(query -> exclude(exclusion.from(), query, id));
        } else {
          String query = row.cell(exclusion.query() == null ? "qid" : exclusion.query());
          exclude(exclusion.from(), query, id);
        }
      }
    }

    private void exclude(Suite.@Nullable From from, String query, String id) {
      if (from != Suite.From.EVIDENCE) {
        unranked.computeIfAbsent(query, q -> new HashSet<>()).add(id);
      }
      if (from != Suite.From.RANKING) {
        unproved.computeIfAbsent(query, q -> new HashSet<>()).add(id);
      }
    }

    private static String id(@Nullable String kind, String key) {
      return kind == null ? key.strip() : kind + ":" + key.strip();
    }
  }
}
