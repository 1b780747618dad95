package org.fourchains.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fourchains.api.Arguments;
import org.fourchains.api.Deadline;
import org.fourchains.api.Refusal;
import org.fourchains.api.Today;
import org.fourchains.signals.LatencyCase.Timed;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is new and in no course, and how long it takes until one has it. */
@Controller
@EnableConfigurationProperties(SignalWeights.class)
class SignalsController {

  private static final List<String> WATCHED =
      List.of("Process", "Technology", "Standard", "Need", "Patent");
  private static final List<String> ABSORBED = List.of("Process", "Technology");

  /** A window of a hundred years holds everything. */
  private static final int LONGEST = 1_200;

  private final Today today;
  private final SignalWeights weights;

  SignalsController(Today today, SignalWeights weights) {
    this.today = today;
    this.weights = weights;
  }

  /** What the watch list is about, as it comes. */
  record Window(
      @Nullable String program,
      @Nullable String segment,
      @Nullable List<String> kinds,
      int months,
      @Nullable LocalDate asOf) {}

  @QueryMapping
  SignalAnswer signals(
      @Argument @Nullable String program,
      @Argument @Nullable String segment,
      @Argument @Nullable List<String> kinds,
      @Argument int months,
      @Argument @Nullable LocalDate asOf,
      @Argument int first,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    int rows = Arguments.first(first);
    Window window = new Window(program, segment, kinds, months, asOf);
    return SignalAnswer.of(question(window, graph), graph, rows, deadline);
  }

  private WatchQuestion question(Window window, GraphSnapshot whole) {
    int months = Arguments.between("months", window.months(), 1, LONGEST);
    LocalDate day = today.asOf(window.asOf());
    List<String> kinds = kinds(window.kinds(), WATCHED);
    GraphSnapshot graph = whole.asOf(day);
    Node program = of(graph, whole, "program", window.program(), "Program");
    Node segment = of(graph, whole, "segment", window.segment(), "Segment");
    Scope scope = program == null ? Scope.ALL : Scope.ofProgram(program);
    return new WatchQuestion(
        graph,
        program,
        segment == null ? scope : scope.and(Scope.ofSegment(segment)),
        kinds,
        day.minusMonths(months),
        day,
        weights);
  }

  @QueryMapping
  LatencyAnswer absorptionLatency(
      @Argument @Nullable String program,
      @Argument @Nullable List<String> kinds,
      @Argument @Nullable LocalDate asOf,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    LocalDate day = today.asOf(asOf);
    Node of = of(graph, graph, "program", program, "Program");
    return LatencyAnswer.of(
        graph, new LatencyAnswer.Question(of, kinds(kinds, ABSORBED), day), deadline);
  }

  @SchemaMapping(typeName = "LatencyAnswer")
  List<Timed> cases(LatencyAnswer answer, @Argument int first) {
    return answer.cases().stream().limit(Arguments.first(first)).toList();
  }

  @SchemaMapping(typeName = "LatencyAnswer")
  List<LatencyCase.Excluded> excluded(LatencyAnswer answer, @Argument int first) {
    return answer.excluded().stream().limit(Arguments.first(first)).toList();
  }

  private static List<String> kinds(@Nullable List<String> asked, List<String> possible) {
    if (asked == null) {
      return possible;
    }
    List<String> others = asked.stream().filter(kind -> !possible.contains(kind)).toList();
    if (asked.isEmpty() || !others.isEmpty()) {
      throw new Refusal.BadRequest(
          "kinds",
          (asked.isEmpty() ? "is empty" : String.join(", ", others) + " cannot be watched here")
              + "; possible are "
              + String.join(", ", possible));
    }
    return List.copyOf(Set.copyOf(asked).stream().sorted().toList());
  }

  private static @Nullable Node of(
      GraphSnapshot graph, GraphSnapshot whole, String argument, @Nullable String id, String kind) {
    if (id == null) {
      return null;
    }
    Node today = whole.get(id);
    if (!today.kind().name().equals(kind)) {
      throw new Refusal.BadRequest(argument, id + " is no " + kind);
    }
    return graph
        .find(id)
        .orElseThrow(
            () -> new Refusal.BadRequest(argument, id + " was not there on the day asked of"));
  }
}
