package org.fourchains.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as people read it. */
public final class Markdown {

  private static final int WORST = 10;
  private static final int MOST_REMARKS = 50;

  private Markdown() {}

  /** The whole report. */
  public static String of(Report report) {
    StringBuilder text = new StringBuilder();
    head(text, report.about());
    text.append(tables(report));
    text.append(
        """

        **How to read it.** Every value is a mean over the queries, 0 to 1, higher is better; in brackets the interval in which 95 %% of the means lie \
        when queries are drawn anew (bootstrap, 2,000 times). p is how often chance alone makes so large a difference (paired randomisation test, \
        10,000 times); below .05 one may speak of a difference. `random`: the candidates in no order, mean of 20. `popularity`: who has most \
        relations, whatever is asked: what does not beat it has not read the question. `bm25`: plain BM25 on a candidate's own texts and those of \
        its neighbours. `votes`: BM25 on documents, the first \
        100 summed for each candidate; `rank votes`: one divided by their ranks summed. `most changed`: whose course has changed most often up to the day; \
        `vectors`: by the cosine of what the program's models make of the texts. All rank the same candidates and leave out the same \
        nodes, %d deep; what is not ranked counts as missed. S@5: the share of queries with a right answer among the first five; `S@5 top`: with \
        one of the highest gain.

        """
            .formatted(report.about().depth()));
    worst(text, report.queries());
    remarks(text, report.remarks());
    settings(text, report.about().settings());
    return text.toString();
  }

  private static void head(StringBuilder text, Report.About about) {
    text.append("# ").append(about.suite()).append("\n\n");
    if (about.text() != null) {
      text.append(about.text().strip()).append("\n\n");
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%d queries (%s), %d candidates; a graph of %,d nodes and %,d relations; version %s, %s; gain %s. A question took %.1f ms (median), %.1f ms (95 %%).%nSuite: `%s`%n%n",
            about.queries(),
            about.part(),
            about.candidates(),
            about.nodes(),
            about.relations(),
            about.version(),
            about.date(),
            about.gain().name().toLowerCase(Locale.ROOT),
            about.medianMillis(),
            about.p95Millis(),
            about.hash()));
  }

  /** The two tables of numbers alone, as the terminal shows them. */
  public static String tables(Report report) {
    StringBuilder text = new StringBuilder();
    List<String> measures = List.copyOf(report.systems().getFirst().measures().keySet());
    text.append("| system | ").append(String.join(" | ", measures)).append(" |\n|---|");
    text.append("---|".repeat(measures.size())).append("\n");
    for (Report.System system : report.systems()) {
      text.append("| ").append(system.name());
      for (String measure : measures) {
        Chance.Interval value = system.measures().get(measure);
        text.append(" | ").append(value == null ? "–" : interval(value));
      }
      text.append(" |\n");
    }
    text.append(
        "\n| fourchains less | measure | queries | difference | p |\n|---|---|---|---|---|\n");
    for (Report.Comparison c : report.comparisons()) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %d | %+.3f [%+.3f, %+.3f] | %.4f |%n",
              c.with(),
              c.measure(),
              c.queries(),
              c.difference().mean(),
              c.difference().low(),
              c.difference().high(),
              c.p()));
    }
    return text.toString();
  }

  private static String interval(Chance.Interval value) {
    return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", value.mean(), value.low(), value.high());
  }

  private static void worst(StringBuilder text, List<Report.Query> queries) {
    text.append("## The ").append(WORST).append(" worst queries\n\n");
    text.append(
        "| query | MAP | nDCG@10 | text | first answers | right |\n|---|---|---|---|---|---|\n");
    queries.stream()
        .sorted(
            Comparator.comparingDouble((Report.Query q) -> value(q, Measure.MAP))
                .thenComparing(Report.Query::id))
        .limit(WORST)
        .forEach(
            query ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "| %s | %.3f | %.3f | %s | %s | %s |%n",
                        query.id(),
                        value(query, Measure.MAP),
                        value(query, Measure.NDCG_10),
                        cell(query.text()),
                        some(query.first()),
                        some(query.right()))));
  }

  private static double value(Report.Query query, Measure measure) {
    return query.values().getOrDefault(Report.PROGRAM, Map.of()).getOrDefault(measure.label, 0.);
  }

  private static String some(List<String> ids) {
    return ids.stream().limit(5).collect(Collectors.joining(", ")) + (ids.size() > 5 ? ", …" : "");
  }

  private static String cell(String text) {
    String one = text.replaceAll("\\s+", " ").replace("|", "\\|");
    return one.length() > 100 ? one.substring(0, 100) + "…" : one;
  }

  private static void remarks(StringBuilder text, List<String> remarks) {
    if (!remarks.isEmpty()) {
      text.append("\n## What does not fit (").append(remarks.size()).append(")\n\n");
      remarks.stream().limit(MOST_REMARKS).forEach(r -> text.append("- ").append(r).append("\n"));
      if (remarks.size() > MOST_REMARKS) {
        text.append("- … all of them stand in the JSON report\n");
      }
    }
  }

  private static void settings(StringBuilder text, Map<String, String> settings) {
    text.append("\n## Settings\n\n");
    text.append(
        settings.entrySet().stream()
            .map(e -> "`" + e.getKey() + "` " + e.getValue())
            .collect(Collectors.joining(" · ", "", "\n")));
  }
}
