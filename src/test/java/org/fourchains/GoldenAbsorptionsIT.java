package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Twelve processes of the seed as they were worked out by hand, from the files alone and before
 * anything was asked: {@code src/test/resources/absorption/golden.yaml}.
 */
class GoldenAbsorptionsIT extends OnTheSeed {

  private static final String QUESTION =
      """
      { absorptions(process: "%s", first: 10) {
          watch { en } missing { id } absorbedBy { id } items { ...plan } ifReady { ...plan } } }
      fragment plan on Absorption {
        target { id }
        placement {
          way teacher { id } missing { concept { id } }
          equipment { equipment { id } host { id } } projects { project { id } }
        } }
      """;

  /**
   * Here a unit comes first that was judged defensible only: the first unit of the course that was
   * judged best, and one that shares tools with the process. Told in {@code
   * docs/decisions/absorption.md}.
   */
  private static final Map<String, String> OTHERWISE =
      Map.of("Process:LB-P30", "Unit:LB-U1601", "Process:LB-P36", "Unit:LB-U3302");

  record Judged(String id, int gain) {}

  record Golden(
      String process,
      List<Judged> units,
      List<String> first,
      List<String> absorbedBy,
      List<String> missing,
      Map<String, List<String>> missingPrerequisites,
      @Nullable Map<String, List<String>> missingPrerequisitesIfSameSemesterCounts,
      List<String> ways,
      List<String> teachers,
      Map<String, List<String>> equipment,
      List<String> projects,
      boolean watch) {

    /** What is taught in the same semester is not too late: docs/decisions/absorption.md. */
    List<String> missingBefore(String unit) {
      return missingPrerequisitesIfSameSemesterCounts == null
          ? missingPrerequisites.getOrDefault(unit, List.of())
          : missingPrerequisitesIfSameSemesterCounts.getOrDefault(
              unit, missingPrerequisites.getOrDefault(unit, List.of()));
    }

    @Override
    public String toString() {
      return process;
    }
  }

  static Stream<Golden> golden() {
    return YAMLMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build()
        .readValue(
            Path.of("src/test/resources/absorption/golden.yaml").toFile(),
            new TypeReference<List<Golden>>() {})
        .stream();
  }

  @Test
  void thereAreTwelveOfThem() {
    assertThat(golden()).hasSize(12);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void whatIsProposedIsWhatWasWorkedOutByHand(Golden golden) {
    DocumentContext answer = ask(QUESTION.formatted(golden.process()));
    String items = "$.data.absorptions." + (golden.watch() ? "ifReady" : "items");
    String first = answer.read(items + "[0].target.id");
    SoftAssertions all = new SoftAssertions();
    all.assertThat(answer.<Object>read("$.data.absorptions.watch") != null)
        .as("watch")
        .isEqualTo(golden.watch());
    if (golden.watch()) {
      all.assertThat(answer.<List<Object>>read("$.data.absorptions.items")).isEmpty();
    }
    all.assertThat(answer.<List<String>>read("$.data.absorptions.absorbedBy[*].id"))
        .as("absorbed by")
        .containsExactlyInAnyOrderElementsOf(golden.absorbedBy());
    all.assertThat(answer.<List<String>>read("$.data.absorptions.missing[*].id"))
        .as("missing skills")
        .filteredOn(id -> id.startsWith("Skill:"))
        .containsExactlyInAnyOrderElementsOf(golden.missing());
    if (OTHERWISE.containsKey(golden.process())) {
      all.assertThat(first).as("first").isEqualTo(OTHERWISE.get(golden.process()));
      all.assertThat(golden.units()).extracting(Judged::id).contains(first);
    } else {
      all.assertThat(golden.first()).as("first").contains(first);
      all.assertThat(golden.teachers())
          .as("teacher")
          .contains(answer.<String>read(items + "[0].placement.teacher.id"));
    }
    placed(all, answer, items + "[0].placement", golden, first);
    all.assertAll();
  }

  private static void placed(
      SoftAssertions all, DocumentContext answer, String placement, Golden golden, String first) {
    all.assertThat(golden.ways()).as("way").contains(answer.<String>read(placement + ".way"));
    all.assertThat(answer.<List<String>>read(placement + ".missing[*].concept.id"))
        .as("missing before " + first)
        .containsExactlyInAnyOrderElementsOf(golden.missingBefore(first));
    all.assertThat(answer.<List<String>>read(placement + ".equipment[*].equipment.id"))
        .as("equipment")
        .containsExactlyInAnyOrderElementsOf(golden.equipment().keySet());
    Set<String> hosts = Set.copyOf(answer.<List<String>>read(placement + ".equipment[*].host.id"));
    all.assertThat(golden.equipment().values().stream().flatMap(List::stream))
        .as("hosts")
        .containsAll(hosts);
    all.assertThat(answer.<List<String>>read(placement + ".projects[*].project.id"))
        .as("projects")
        .containsAll(golden.projects());
  }
}
