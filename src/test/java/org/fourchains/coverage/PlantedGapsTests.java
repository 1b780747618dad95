package org.fourchains.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.fourchains.GraphSketch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A random program that teaches all its targets ask, at the level asked; then links are taken away.
 */
class PlantedGapsTests {

  private static final int COURSES = 40;
  private static final int PLANTED = 50;

  /** A taught concept and its only teacher. */
  private record Link(String teacher, String kind, String concept, long level) {}

  /** Jobs, and a segment's processes, technologies, firms and needs, ask for 200 concepts. */
  private static List<Link> complete(GraphSketch sketch, Random random) {
    sketch.relation("Program:G TARGETS Segment:S");
    for (int i = 0; i < COURSES; i++) {
      sketch.relation("Course:" + i + " PART_OF Program:G");
      sketch.relation("Unit:" + i + " PART_OF Course:" + random.nextInt(COURSES));
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 160; i++) {
      long most = 1 + random.nextInt(5);
      ask(sketch, random, "Skill:s" + i, most);
      links.add(new Link(teacher(random), "TEACHES", "Skill:s" + i, most));
      sketch.node("Skill:s" + i, "description", "said");
    }
    for (int i = 0; i < 40; i++) {
      sketch.relation("Process:" + random.nextInt(20) + " USES Technology:t" + i);
      links.add(new Link(teacher(random), "COVERS", "Technology:t" + i, 0));
      sketch.node("Technology:t" + i, "description", "said");
    }
    for (int i = 0; i < 20; i++) {
      sketch.relation("Process:" + i + " IN_SEGMENT Segment:S");
      sketch.relation("Enterprise:" + i + " IN_SEGMENT Segment:S");
      sketch.relation("Enterprise:" + i + " RAISED Need:" + i);
      sketch.relation("Enterprise:" + i + " OFFERS Job:" + (i + 10));
      sketch.relation("Program:G TARGETS Job:" + i);
    }
    return links;
  }

  /** One asks at the highest level, some others at or below it. */
  private static void ask(GraphSketch sketch, Random random, String skill, long most) {
    List<String> kinds = List.of("Job:", "Process:", "Need:");
    Set<String> askers = new TreeSet<>();
    while (askers.size() < 1 + random.nextInt(4)) {
      askers.add(kinds.get(random.nextInt(3)) + random.nextInt(20));
    }
    long level = most;
    for (String asker : askers) {
      sketch.relation(asker + " REQUIRES " + skill, "level", level);
      level = 1 + random.nextLong(most);
    }
  }

  private static String teacher(Random random) {
    return (random.nextBoolean() ? "Course:" : "Unit:") + random.nextInt(COURSES);
  }

  private static void teach(GraphSketch sketch, Link link) {
    String arrow = link.teacher + " " + link.kind + " " + link.concept;
    if (link.level > 0) {
      sketch.relation(arrow, "level", link.level);
    } else {
      sketch.relation(arrow);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 4711, 20261201})
  void ofFiftyLinksTakenAwayAllAreNamedAbsentAndNothingElse(long seed) {
    Random random = new Random(seed);
    GraphSketch sketch = new GraphSketch();
    List<Link> links = complete(sketch, random);
    Collections.shuffle(links, random);
    List<String> taken = links.subList(0, PLANTED).stream().map(Link::concept).toList();
    links.subList(PLANTED, links.size()).forEach(link -> teach(sketch, link));
    List<Gap> gaps = Asked.gaps(sketch.snapshot(), "Program:G");
    assertThat(Asked.ids(gaps)).containsExactlyInAnyOrderElementsOf(taken);
    assertThat(gaps).allMatch(gap -> gap.kind() == Gap.Kind.ABSENT);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4711})
  void ofFiftyLevelsLoweredAllAreNamedBelowLevelAndNothingElse(long seed) {
    Random random = new Random(seed);
    GraphSketch sketch = new GraphSketch();
    List<Link> links = complete(sketch, random);
    Collections.shuffle(links, random);
    List<String> lowered = new ArrayList<>();
    for (Link link : links) {
      boolean lower = link.level > 1 && lowered.size() < PLANTED;
      if (lower) {
        lowered.add(link.concept);
      }
      teach(sketch, lower ? new Link(link.teacher, link.kind, link.concept, link.level - 1) : link);
    }
    List<Gap> gaps = Asked.gaps(sketch.snapshot(), "Program:G");
    assertThat(Asked.ids(gaps)).hasSize(PLANTED).containsExactlyInAnyOrderElementsOf(lowered);
    assertThat(gaps).allMatch(gap -> gap.kind() == Gap.Kind.BELOW_LEVEL);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4711})
  void ofFiftySkillsWithoutDataNoneIsCalledAbsent(long seed) {
    Random random = new Random(seed);
    GraphSketch sketch = new GraphSketch();
    complete(sketch, random).forEach(link -> teach(sketch, link));
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < PLANTED; i++) {
      String skill = "Skill:bare" + i;
      sketch.node(skill, "name", "无数据" + i, "nameEn", "Bare " + i);
      ask(sketch, random, skill, 3);
      bare.add(skill);
    }
    List<Gap> gaps = Asked.gaps(sketch.snapshot(), "Program:G");
    assertThat(Asked.ids(gaps)).containsExactlyInAnyOrderElementsOf(bare);
    assertThat(gaps).allMatch(gap -> gap.kind() == Gap.Kind.UNKNOWN);
    assertThat(gaps).allMatch(gap -> gap.reason() == Gap.Reason.NOTHING_KNOWN_OF_THE_CONCEPT);
  }
}
