package org.fourchains.relevance;

import static java.util.stream.Collectors.joining;

import com.carrotsearch.hppc.procedures.IntObjectProcedure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.api.Deadline;
import org.fourchains.search.Likeness;
import org.fourchains.search.Likeness.Like;
import org.fourchains.search.TextRead;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Ranks nodes by text and graph. Their own texts, and the texts that evidence ties to them, prove
 * how much they have to do with the question; see {@link Ranking} for the formula. Safe for many
 * threads.
 */
@Component
@EnableConfigurationProperties(RelevanceWeights.class)
public class Relevance {

  /** The known companions whose texts others are compared with. */
  private static final int MOST_KNOWN = 50;

  /** To each of them so many are compared. */
  private static final int MOST_ALIKE = 200;

  private final Likeness likeness;
  private final RelevanceWeights weights;

  Relevance(Likeness likeness, RelevanceWeights weights) {
    this.likeness = likeness;
    this.weights = weights;
  }

  /**
   * All that can be said of a question.
   *
   * @throws org.fourchains.api.Refusal.BadRequest when the text is blank or too long
   * @throws org.fourchains.api.Refusal.LimitExceeded when the time is over
   */
  public Ranking rank(GraphSnapshot graph, Question question, Deadline deadline) {
    Ways ways = Ways.to(graph, question.kinds());
    Seeds seeds = Seeds.of(alike(graph, question), question.node(), question.without(), weights);
    Spread spread =
        new Spread(
            graph, seeds, ways, node -> !question.without().contains(graph.node(node)), weights);
    List<Proof> company =
        question.node() == null ? List.of() : company(question.node(), ways, deadline);
    List<Proof> hands = SameHands.of(graph, seeds.all(), ways, weights, deadline);
    return new Ranking(
        graph,
        node -> question.candidates().test(graph.node(node)),
        seeds.confidence(),
        (wanted, found) -> {
          spread.proofs(wanted, deadline, found);
          Stream.concat(company.stream(), hands.stream())
              .filter(proof -> wanted.test(proof.target()))
              .forEach(found);
        });
  }

  /** What is known to belong to the node speaks for its companions and for what is like it. */
  private List<Proof> company(Node asked, Ways ways, Deadline deadline) {
    List<Proof> proofs = new ArrayList<>();
    Company.of(asked, ways, weights.company(), deadline)
        .forEach((IntObjectProcedure<Proof>) (target, proof) -> proofs.add(proof));
    proofs.sort(Comparator.comparingInt(Proof::target));
    Map<Node, Proof> alike = new TreeMap<>(Comparator.comparingInt(Node::index));
    Company.known(asked, ways).entrySet().stream()
        .limit(MOST_KNOWN)
        .forEach(
            known -> {
              deadline.check();
              for (Like like : likeness.to(known.getKey(), ways.targets(), MOST_ALIKE)) {
                Proof proof =
                    new Proof(
                        like.node().index(),
                        weights.alike() * like.score(),
                        List.of(known.getValue()),
                        known.getKey());
                alike.merge(like.node(), proof, (a, b) -> a.strength() >= b.strength() ? a : b);
              }
            });
    proofs.addAll(alike.values());
    return proofs;
  }

  private List<Like> alike(GraphSnapshot graph, Question question) {
    String own = Stream.ofNullable(question.node()).flatMap(Relevance::says).collect(joining(" "));
    String asked = question.text() == null ? "" : question.text() + " ";
    // Only who asks can be told that a text is too long; a node says what there is room for.
    int room = Math.clamp(TextRead.LONGEST - asked.length(), 0, own.length());
    String text = (asked + own.substring(0, room)).strip();
    List<Like> likes = likeness.to(graph, text, speaking(graph, question.kinds()), weights.most());
    return new Contrast(likeness, weights.contrast())
        .among(graph, text, Optional.ofNullable(question.node()), likes);
  }

  private static Stream<String> says(Node node) {
    return Stream.concat(
        Stream.of(node.name()),
        node.text("description").or(() -> node.text("descriptionEn")).stream());
  }

  /** Whose texts may be evidence: what is asked for itself, concepts, and what persons made. */
  private static Set<NodeKind> speaking(GraphSnapshot graph, Set<NodeKind> asked) {
    return graph.vocabulary().kinds().stream()
        .filter(kind -> kind.concept() || kind.work() || asked.contains(kind))
        .collect(Collectors.toSet());
  }
}
