package org.fourchains.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.fourchains.GraphSketch;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gaps of random graphs, with circles, hubs and units everywhere, against {@link SlowGaps}. */
class GapsOracleTests {

  private static final List<String> ARROWS =
      List.of(
          "Program TARGETS Job",
          "Program TARGETS Segment",
          "Segment PART_OF Segment",
          "Segment BROADER Segment",
          "Process IN_SEGMENT Segment",
          "Technology IN_SEGMENT Segment",
          "Product IN_SEGMENT Segment",
          "Enterprise IN_SEGMENT Segment",
          "Enterprise OFFERS Job",
          "Enterprise RAISED Need",
          "Enterprise USES Process",
          "Enterprise USES Technology",
          "Process USES Technology",
          "Process USES Equipment",
          "Process REQUIRES Skill",
          "Technology REQUIRES Skill",
          "Job REQUIRES Skill",
          "Need REQUIRES Skill",
          "Project REQUIRES Skill",
          "Need CONCERNS Process",
          "Need CONCERNS Technology",
          "Need CONCERNS Product",
          "Patent CONCERNS Technology",
          "Course PART_OF Program",
          "Unit PART_OF Course",
          "TrainingTask PART_OF Course",
          "Course TEACHES Skill",
          "Unit TEACHES Skill",
          "Unit COVERS Technology",
          "Unit ABSORBED Technology",
          "Course COVERS Technology",
          "Skill BROADER Skill",
          "Teacher HAS_SKILL Skill");

  private static GraphSnapshot random(Random random) {
    GraphSketch sketch = new GraphSketch().node("Program:0");
    Set<String> seen = new HashSet<>();
    for (String arrow : ARROWS) {
      String[] parts = arrow.split(" ");
      int count = random.nextInt(30);
      for (int i = 0; i < count; i++) {
        String one =
            parts[0] + ":" + few(random) + " " + parts[1] + " " + parts[2] + ":" + few(random);
        if (seen.add(one)) {
          sketch.relation(one, properties(parts[1], random));
        }
      }
    }
    return sketch.snapshot();
  }

  /** Small numbers more often. */
  private static int few(Random random) {
    return random.nextInt(1 + random.nextInt(8));
  }

  private static Object[] properties(String kind, Random random) {
    Map<String, Object> properties = new HashMap<>();
    if (Set.of("REQUIRES", "TEACHES").contains(kind) && random.nextInt(4) > 0) {
      properties.put("level", 1L + random.nextInt(5));
    }
    if (random.nextInt(3) == 0) {
      properties.put("weight", random.nextInt(6) / 4.0);
    }
    return properties.entrySet().stream()
        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
        .toArray();
  }

  @ParameterizedTest(name = "seeds from {0}")
  @ValueSource(longs = {0, 1_000_000, 2_000_000})
  void theFastAnswerIsTheObviousOne(long from) {
    int lines = 0;
    for (long seed = from; seed < from + 300; seed++) {
      GraphSnapshot graph = random(new Random(seed));
      List<Gap> gaps = Asked.gaps(graph, "Program:0");
      Map<String, SlowGaps.Line> expected =
          new SlowGaps(graph, "Program:0").lines(GapWeights.DEFAULT);
      assertThat(Asked.ids(gaps))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(expected.keySet());
      for (Gap gap : gaps) {
        agree(gap, Objects.requireNonNull(expected.get(gap.concept().id())), seed);
      }
      assertThat(gaps)
          .as("seed %d", seed)
          .isSortedAccordingTo(
              Comparator.comparingDouble((Gap g) -> -g.weight())
                  .thenComparing(g -> g.concept().id()));
      lines += gaps.size();
    }
    assertThat(lines).isGreaterThan(500);
  }

  private static void agree(Gap gap, SlowGaps.Line line, long seed) {
    assertThat(gap.weight()).as("seed %d", seed).isCloseTo(line.weight(), within(1e-9));
    assertThat(gap.askers()).as("seed %d", seed).isEqualTo(line.askers());
    assertThat(gap.requiredLevel() == null ? 0 : gap.requiredLevel())
        .as("seed %d", seed)
        .isEqualTo((int) line.required());
    assertThat(gap.kind() == Gap.Kind.BELOW_LEVEL).isEqualTo(line.taught() > 0);
    assertThat(gap.evidence()).as("seed %d", seed).hasSize(Math.min(5, gap.askers()));
    for (Evidence evidence : gap.evidence()) {
      assertThat(evidence.path().getFirst().relation().from().id()).isEqualTo("Program:0");
      assertThat(evidence.path().getLast().target()).isEqualTo(gap.concept());
      for (int i = 1; i < evidence.path().size(); i++) {
        var step = evidence.path().get(i);
        assertThat(step.forward() ? step.relation().from() : step.relation().to())
            .isEqualTo(evidence.path().get(i - 1).target());
      }
    }
  }
}
