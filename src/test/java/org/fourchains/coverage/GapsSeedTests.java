package org.fourchains.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.SeedSnapshot;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Language;
import org.fourchains.snapshot.Node;
import org.junit.jupiter.api.Test;

/**
 * Three programs of the seed, worked out from the files in graph-seed before the program was asked,
 * and everything that graph-seed/README.md says is untaught or asked by nobody.
 */
class GapsSeedTests {

  private static final GraphSnapshot SEED = SeedSnapshot.load();

  private static Set<String> keys(Stream<Gap> gaps) {
    return gaps.map(gap -> gap.concept().key()).collect(Collectors.toSet());
  }

  private static Set<String> keys(List<Gap> gaps, Gap.Kind kind) {
    return keys(gaps.stream().filter(gap -> gap.kind() == kind));
  }

  @Test
  void surfaceTreatmentTeachesAllButThreeSkillsHighEnough() {
    List<Gap> gaps = Asked.gaps(SEED, "Program:AL-PG5");
    assertThat(Asked.ids(gaps)).containsExactly("Skill:AL-S60", "Skill:AL-S63", "Skill:SK-C15");
    // AL-S60 at level 4 is asked above the level 3 taught by three; their weights sum to 1.45.
    assertThat(gaps.getFirst().weight()).isCloseTo(1.45 / 2.45, within(1e-12));
    assertThat(gaps.getFirst())
        .returns(Gap.Kind.BELOW_LEVEL, Gap::kind)
        .returns(4, Gap::requiredLevel)
        .returns(3, Gap::taughtLevel)
        .returns(3, Gap::askers);
    assertThat(gaps.getLast().weight()).isCloseTo(.3 / 1.3, within(1e-12));
  }

  @Test
  void whatNobodyAsksOfSurfaceTreatmentComesFirstByHours() {
    List<OverSupply> over = Asked.report(SEED, "Program:AL-PG5").overSupply();
    assertThat(over).hasSize(27);
    assertThat(over.stream().filter(o -> o.kind() == OverSupply.Kind.ASKED_BY_NOBODY))
        .extracting(o -> o.concept().key() + " " + (int) o.hours())
        .containsExactly("AL-S108 32", "AL-S109 24", "AL-S112 20");
  }

  @Test
  void analysisOfBatteryMaterials() {
    List<Gap> gaps = Asked.gaps(SEED, "Program:LB-Y03");
    assertThat(Asked.ids(gaps).subList(0, 6))
        .containsExactly(
            "Skill:LB-S50",
            "Skill:LB-S06",
            "Skill:LB-S09",
            "Skill:LB-S41",
            "Skill:LB-S01",
            "Skill:LB-S03");
    assertThat(gaps.getFirst().weight()).isCloseTo(2.84 / 3.84, within(1e-12));
    assertThat(gaps.getFirst().askers()).isEqualTo(7);
    assertThat(keys(gaps, Gap.Kind.UNKNOWN))
        .containsExactlyInAnyOrder("LB-S41", "LB-S42", "LB-S43", "LB-S44", "LB-S48", "LB-S49");
    assertThat(keys(gaps, Gap.Kind.ABSENT)).hasSize(44).contains("LB-S46", "LB-S47", "LB-K26");
    assertThat(keys(gaps, Gap.Kind.BELOW_LEVEL))
        .containsExactlyInAnyOrder(
            "LB-S06", "LB-S32", "LB-S39", "LB-S15", "LB-S45", "LB-S37", "LB-S33", "LB-S35",
            "LB-S38", "SK-C12", "LB-S16", "LB-S20", "LB-S36");
    Gap fluoride = Asked.gap(gaps, "Skill:LB-S46");
    assertThat(fluoride.nearest())
        .isEqualTo(new Near(SEED.get("Skill:SK-C12"), Near.As.BROADER, 1));
  }

  @Test
  void metallurgyOfAluminium() {
    GapReport report = Asked.report(SEED, "Program:AL-PG1");
    assertThat(report.counts()).isEqualTo(new Gaps.Counts(53, 10, 0));
    assertThat(Asked.ids(report.gaps()).subList(0, 6))
        .containsExactly(
            "Skill:AL-S13",
            "Skill:SK-C15",
            "Skill:AL-S15",
            "Technology:AL-K12",
            "Skill:AL-S14",
            "Skill:AL-S86");
    assertThat(report.gaps().getFirst().weight()).isCloseTo(.75, within(1e-12));
    assertThat(keys(report.gaps(), Gap.Kind.ABSENT))
        .contains(
            "AL-S86", "AL-S87", "AL-S98", "AL-S99", "AL-S100", "AL-S101", "AL-S105", "AL-S106")
        .contains("AL-K11", "AL-K45");
    assertThat(
            report.overSupply().stream().filter(o -> o.kind() == OverSupply.Kind.ASKED_BY_NOBODY))
        .extracting(o -> o.concept().key())
        .containsExactly("AL-S112");
    assertThat(Asked.gap(report.gaps(), "Skill:AL-S105").evidence())
        .extracting(e -> e.sentence(Language.EN))
        .anyMatch(sentence -> sentence.startsWith("“Intelligent non-ferrous metallurgy” targets"));
  }

  @Test
  void everySkillThatTheSeedSaysNobodyTeachesIsAGapOfAProgramAndNeverBelowLevel()
      throws IOException {
    Set<String> found = new HashSet<>();
    SEED.nodes(SEED.vocabulary().kind("Program"))
        .map(program -> Asked.gaps(SEED, program.id()))
        .forEach(
            gaps ->
                found.addAll(keys(gaps.stream().filter(g -> g.kind() != Gap.Kind.BELOW_LEVEL))));
    assertThat(planted("### 1. ", "### 3. ")).hasSizeGreaterThan(40).isSubsetOf(found);
    assertThat(found).contains("AL-K11", "AL-K16", "AL-K25", "AL-K40", "AL-K42", "AL-K45");
  }

  @Test
  void everySkillThatTheSeedSaysNothingRequiresIsOverSupplyOfAProgram() throws IOException {
    Set<String> found =
        SEED.nodes(SEED.vocabulary().kind("Program"))
            .flatMap(program -> Asked.report(SEED, program.id()).overSupply().stream())
            .filter(over -> over.kind() == OverSupply.Kind.ASKED_BY_NOBODY)
            .map(over -> over.concept().key())
            .collect(Collectors.toSet());
    assertThat(planted("### 3. ", "### 4. ")).hasSize(11).isEqualTo(found);
  }

  /** The skills named between two headings, in both halves of the seed's README. */
  private static Set<String> planted(String from, String to) throws IOException {
    String readme = Files.readString(Path.of("graph-seed/README.md"));
    return Pattern.compile("(?s)" + from + ".*?(?=" + to + ")")
        .matcher(readme)
        .results()
        .flatMap(part -> Pattern.compile("`((?:LB|AL)-S\\d+)`").matcher(part.group()).results())
        .map((MatchResult key) -> key.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void whatUnitsHaveAbsorbedIsNoGapOfTheirProgram() {
    List<String> absorbed = List.of("AL-P31", "AL-P25", "AL-P27", "AL-P28", "AL-P38", "AL-P34");
    for (String key : absorbed) {
      Node process = SEED.get("Process:" + key);
      process
          .linked("ABSORBED", false)
          .flatMap(unit -> unit.linked("PART_OF", true))
          .flatMap(course -> course.linked("PART_OF", true))
          .distinct()
          .forEach(
              program ->
                  assertThat(
                          Asked.ids(
                              Gaps.of(
                                      Asked.scope(SEED, program.id(), null, null),
                                      List.of("Process"),
                                      GapWeights.DEFAULT,
                                      Asked.SOON)
                                  .first(1000)))
                      .isNotEmpty()
                      .doesNotContain(process.id()));
    }
  }
}
