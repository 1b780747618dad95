package org.fourchains.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourchains.GraphSketch;
import org.fourchains.embedding.TextModels;
import org.fourchains.search.Likeness;
import org.fourchains.search.Likeness.Like;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.junit.jupiter.api.Test;

/** With the models that are shipped. */
class ContrastTests {

  private static final GraphSnapshot GRAPH = graph();
  private static final Likeness LIKENESS = Likeness.over(GRAPH, TextModels.shipped());
  private static final Contrast CONTRAST = new Contrast(LIKENESS, .6);

  private static GraphSnapshot graph() {
    GraphSketch sketch = new GraphSketch();
    List<String> topics =
        new ArrayList<>(List.of("syntax", "semantics", "phonetics", "morphology"));
    topics.addAll(List.of("accounting", "marketing", "welding", "casting", "knitting"));
    for (String topic : topics) {
      sketch.node("Technology:" + topic, "name", topic);
    }
    return sketch
        .node("Course:sharp", "name", "syntax trees and syntax rules")
        .node("Course:broad", "name", "syntax, semantics, phonetics and morphology")
        .node("Course:other", "name", "knitting with wool")
        .snapshot();
  }

  private static List<Like> plain(String text) {
    return LIKENESS.to(GRAPH, text, Set.copyOf(GRAPH.vocabulary().kinds()), 100);
  }

  private static double score(List<Like> likes, String id) {
    return likes.stream()
        .filter(like -> like.node().id().equals(id))
        .mapToDouble(Like::score)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatSpeaksOfEverythingAroundLosesMoreThanWhatSpeaksOfTheConceptItself() {
    List<Like> before = plain("syntax");
    List<Like> after = CONTRAST.among(GRAPH, "syntax", Optional.empty(), before);
    double sharp = score(after, "Course:sharp") / score(before, "Course:sharp");
    double broad = score(after, "Course:broad") / score(before, "Course:broad");
    assertThat(broad).isLessThan(1).isLessThan(sharp);
    assertThat(after).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void conceptsThemselvesStayAsTheyAre() {
    List<Like> after = CONTRAST.among(GRAPH, "syntax", Optional.empty(), plain("syntax"));
    assertThat(score(after, "Technology:syntax"))
        .isCloseTo(score(plain("syntax"), "Technology:syntax"), within(1e-12));
  }

  @Test
  void aTextThatIsNoConceptIsLeftAsItIs() {
    List<Like> before = plain("rules of syntax and of semantics");
    assertThat(CONTRAST.among(GRAPH, "rules of syntax and of semantics", Optional.empty(), before))
        .isEqualTo(before);
  }

  @Test
  void theNodeAskedAboutIsTheConceptWhateverItsText() {
    Node syntax = GRAPH.get("Technology:syntax");
    List<Like> before = plain("syntax, a part of grammar");
    List<Like> after =
        CONTRAST.among(GRAPH, "syntax, a part of grammar", Optional.of(syntax), before);
    assertThat(score(after, "Course:broad")).isLessThan(score(before, "Course:broad"));
  }
}
