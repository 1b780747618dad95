package org.fourchains.evaluation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import org.fourchains.api.Arguments;
import org.fourchains.search.Likeness;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.stereotype.Component;

/** Asks the questions of a suite and measures the answers beside baselines. */
@Component
public class Evaluation {

  /** Settings that no answer depends on. */
  private static final Set<String> OF_THE_MACHINE =
      Set.of(
          "fourchains.data-dir",
          "fourchains.bolt-port",
          "fourchains.follow",
          "fourchains.no-seed",
          "fourchains.vocabulary");

  private final Snapshots snapshots;
  private final Likeness likeness;
  private final WebGraphQlHandler graphQl;
  private final ConfigurableEnvironment environment;
  private final ObjectProvider<BuildProperties> build;

  Evaluation(
      Snapshots snapshots,
      Likeness likeness,
      ExecutionGraphQlService service,
      ObjectProvider<WebGraphQlInterceptor> interceptors,
      ConfigurableEnvironment environment,
      ObjectProvider<BuildProperties> build) {
    this.snapshots = snapshots;
    this.likeness = likeness;
    this.graphQl =
        WebGraphQlHandler.builder(service)
            .interceptors(interceptors.orderedStream().toList())
            .build();
    this.environment = environment;
    this.build = build;
  }

  /** Which of the judged queries are asked; their places in the suite are counted from 0. */
  public enum Split {
    ALL,
    EVEN,
    ODD
  }

  /**
   * What to evaluate.
   *
   * @param file of the suite
   * @param data the folder of the data, if there is one
   * @param compare the JSON report of an earlier run
   * @param first at most so many queries
   * @param remarks what the report shall say of the data
   */
  public record Request(
      Suite suite,
      Path file,
      @Nullable Path data,
      @Nullable Path compare,
      Split split,
      int first,
      List<String> remarks) {}

  /**
   * Evaluates the newest snapshot.
   *
   * @param progress is told how many of how many queries were asked
   * @throws EvaluationRefused when the suite does not fit the record or its tables
   */
  public Report run(Request request, ObjIntConsumer<Integer> progress) {
    GraphSnapshot graph = snapshots.current();
    Suite suite = request.suite();
    SuiteFiles files = new SuiteFiles(request.file(), request.data());
    Cases all = Cases.of(suite, files, graph);
    Cases cases = all.part(request.split(), request.first());
    if (cases.list().isEmpty()) {
      throw new EvaluationRefused("No query of the suite is judged: " + all.remarks());
    }
    Round.Place place = new Round.Place(suite, files, graph, graphQl, likeness);
    AtomicInteger asked = new AtomicInteger();
    List<Round.Outcome> outcomes =
        Round.of(cases.list()).stream()
            .map(
                round ->
                    round.outcome(
                        place, () -> progress.accept(cases.list().size(), asked.incrementAndGet())))
            .toList();
    Scoreboard board = Scoreboard.joined(outcomes.stream().map(Round.Outcome::board).toList());
    List<Asking.Answer> answers = outcomes.stream().flatMap(o -> o.answers().stream()).toList();
    IntSummaryStatistics candidates =
        outcomes.stream().mapToInt(Round.Outcome::candidates).summaryStatistics();
    List<String> remarks = new ArrayList<>(request.remarks());
    remarks.addAll(cases.remarks());
    if (candidates.getMin() < candidates.getMax()) {
      remarks.add(
          "%d to %d candidates were there on the days of the queries"
              .formatted(candidates.getMin(), candidates.getMax()));
    }
    remarks.addAll(unanswered(cases.list(), answers));
    Earlier earlier = request.compare() == null ? null : Earlier.read(request.compare());
    if (earlier != null) {
      remarks.addAll(earlier.remarks(files.hash()));
    }
    Report.About about = about(request, files, graph, candidates.getMax(), answers);
    return new Report(
        about, board.systems(earlier), board.comparisons(earlier), board.queries(), remarks);
  }

  private static List<String> unanswered(List<Case> cases, List<Asking.Answer> answers) {
    List<String> remarks = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).error() != null) {
        remarks.add(
            "query %s was refused: %s".formatted(cases.get(i).id(), answers.get(i).error()));
      }
    }
    if (remarks.size() == answers.size()) {
      throw new EvaluationRefused("Every question was refused; " + remarks.getFirst());
    }
    long empty = answers.stream().filter(a -> a.error() == null && a.ranked().isEmpty()).count();
    if (empty > 0) {
      remarks.add("%d of %d queries found no candidate".formatted(empty, answers.size()));
    }
    return remarks;
  }

  private Report.About about(
      Request request,
      SuiteFiles files,
      GraphSnapshot graph,
      int candidates,
      List<Asking.Answer> answers) {
    double[] millis = answers.stream().mapToDouble(Asking.Answer::millis).sorted().toArray();
    BuildProperties properties = build.getIfAvailable();
    return new Report.About(
        request.suite().name(),
        files.hash(),
        request.suite().about(),
        request.split().name().toLowerCase(java.util.Locale.ROOT),
        answers.size(),
        candidates,
        Math.min(candidates, Arguments.MOST_ROWS),
        request.suite().gain(),
        properties == null ? "unknown" : String.valueOf(properties.getVersion()),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        graph.nodeCount(),
        graph.relationCount(),
        millis[millis.length / 2],
        millis[(int) (millis.length * .95)],
        settings(graph));
  }

  private Map<String, String> settings(GraphSnapshot graph) {
    Map<String, String> settings = new TreeMap<>();
    environment.getPropertySources().stream()
        .filter(EnumerablePropertySource.class::isInstance)
        .flatMap(
            source -> List.of(((EnumerablePropertySource<?>) source).getPropertyNames()).stream())
        .filter(name -> name.startsWith("fourchains.") && !OF_THE_MACHINE.contains(name))
        .forEach(name -> settings.put(name, String.valueOf(environment.getProperty(name))));
    Map<String, Double> weights = new LinkedHashMap<>();
    graph.vocabulary().relations().forEach(kind -> weights.put(kind.name(), kind.weight()));
    weights.forEach((kind, weight) -> settings.put("weight." + kind, weight.toString()));
    return settings;
  }
}
