package org.fourchains.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.fourchains.api.Arguments;
import org.fourchains.search.Likeness;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;

/**
 * Cases that follow one another and are asked of the same graph. One round after another, so that
 * no more than one day's graph is needed at a time.
 *
 * @param day whose graph it is; today's when none
 */
record Round(@Nullable LocalDate day, List<Case> cases) {

  /** What came of it. */
  record Outcome(Scoreboard board, List<Asking.Answer> answers, int candidates) {}

  /** Who asks, and of what. */
  record Place(
      Suite suite,
      SuiteFiles files,
      GraphSnapshot today,
      WebGraphQlHandler graphQl,
      Likeness likeness) {}

  static List<Round> of(List<Case> cases) {
    List<Round> rounds = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= cases.size(); i++) {
      LocalDate day = cases.get(from).asOf();
      if (i == cases.size() || !Objects.equals(cases.get(i).asOf(), day)) {
        rounds.add(new Round(day, cases.subList(from, i)));
        from = i;
      }
    }
    return rounds;
  }

  /**
   * @param asked is told after each question
   */
  Outcome outcome(Place place, Runnable asked) {
    GraphSnapshot graph = day == null ? place.today : place.today.asOf(day);
    Suite suite = place.suite;
    Profiles profiles = Profiles.of(Candidates.of(suite.candidates(), place.files, graph));
    Asking asking = new Asking(place.graphQl, suite.ask(), profiles.ids());
    List<Asking.Answer> answers =
        cases.parallelStream()
            .map(
                one -> {
                  Asking.Answer answer = asking.answer(one);
                  asked.run();
                  return answer;
                })
            .toList();
    int depth = Math.min(profiles.ids().size(), Arguments.MOST_ROWS);
    List<Contender> contenders = contenders(place, profiles, graph);
    return new Outcome(
        Scoreboard.of(cases, answers, contenders, depth, suite.gain()),
        answers,
        profiles.ids().size());
  }

  private static List<Contender> contenders(Place place, Profiles profiles, GraphSnapshot graph) {
    Map<Node, Bag> bags = new ConcurrentHashMap<>();
    return place.suite.baselines().stream()
        .<Contender>map(
            baseline ->
                switch (baseline) {
                  case RANDOM -> new Shuffled(profiles.ids());
                  case POPULARITY -> new Popularity(profiles);
                  case BM25 -> new Bm25Profiles(profiles, bags);
                  case VOTES -> new Bm25Votes(profiles, bags, false);
                  case RANK_VOTES -> new Bm25Votes(profiles, bags, true);
                  case MOST_CHANGED ->
                      new MostChanged(
                          profiles, Objects.requireNonNull(place.suite.history()).relation());
                  case VECTORS ->
                      new Nearest(place.likeness, graph, profiles, kinds(place, profiles));
                })
        .toList();
  }

  /** How many nodes of the candidates' kinds there are today. */
  private static int kinds(Place place, Profiles profiles) {
    return profiles.candidates().stream()
        .map(Node::kind)
        .distinct()
        .mapToInt(place.today::count)
        .sum();
  }
}
