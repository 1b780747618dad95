package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fourchains.GraphSketch;
import org.fourchains.api.Refusal;
import org.fourchains.search.SearchPage.KindHits;
import org.fourchains.search.SearchPageController.Asked;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NarrowingTests {

  private static final GraphSnapshot GRAPH = graph();

  private final SearchPageController pages = new SearchPageController(Search.over(GRAPH));

  private static GraphSnapshot graph() {
    GraphSketch sketch =
        new GraphSketch()
            .node("Program:p", "name", "焊接专业")
            .node("Program:q", "name", "铸造专业")
            .node("Course:c", "name", "焊接课程")
            .node("Course:d", "name", "焊接概论")
            .node("Unit:u", "name", "焊接单元")
            .node("Skill:s", "name", "焊接技能")
            .node("Teacher:t", "name", "焊接教师", "since", LocalDate.of(2020, 9, 1))
            .node("Enterprise:e", "name", "焊接公司")
            .node("Need:n", "name", "焊接难题", "raised", LocalDate.of(2024, 3, 5))
            .node("Project:j", "name", "焊接项目")
            .node("Paper:a", "name", "焊接论文", "published", LocalDate.of(2021, 1, 1))
            .relation("Course:c PART_OF Program:p")
            .relation("Course:d PART_OF Program:q")
            .relation("Unit:u PART_OF Course:c")
            .relation("Unit:u TEACHES Skill:s")
            .relation("Teacher:t GIVES Course:c")
            .relation("Enterprise:e RAISED Need:n")
            .relation("Project:j SOLVES Need:n");
    IntStream.range(0, 25).forEach(i -> sketch.node("Segment:%02d".formatted(i), "name", "环节"));
    return sketch.snapshot();
  }

  private static Asked asked(
      @Nullable List<String> kinds,
      @Nullable List<String> chains,
      @Nullable String program,
      @Nullable String enterprise) {
    return new Asked("焊接", kinds, chains, program, enterprise, null, null, 50, 0);
  }

  private static Asked dated(@Nullable String since, @Nullable String until) {
    return new Asked("焊接", null, null, null, null, day(since), day(until), 50, 0);
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private List<String> ids(Asked asked) {
    return pages.search(asked, GRAPH).stream().map(hit -> hit.node().id()).sorted().toList();
  }

  @Test
  void aProgramIsItsCoursesTheirUnitsWhoGivesThemAndWhatTheyTeach() {
    assertThat(ids(asked(null, null, "Program:p", null)))
        .containsExactly("Course:c", "Program:p", "Skill:s", "Teacher:t", "Unit:u");
    assertThat(ids(asked(null, null, "Program:q", null))).containsExactly("Course:d");
  }

  @Test
  void anEnterpriseIsItsNeedsAndWhoSolvesThem() {
    assertThat(ids(asked(null, null, null, "Enterprise:e")))
        .containsExactly("Enterprise:e", "Need:n", "Project:j");
    assertThat(ids(asked(null, null, "Program:p", "Enterprise:e"))).isEmpty();
  }

  @Test
  void chainsAndKindsMustBothHold() {
    assertThat(ids(asked(null, List.of("talent", "between"), null, null)))
        .containsExactly("Skill:s", "Teacher:t");
    assertThat(ids(asked(List.of("Course"), List.of("education"), null, null)))
        .containsExactly("Course:c", "Course:d");
    assertThat(ids(asked(List.of("Course"), List.of("talent"), null, null))).isEmpty();
    assertThat(ids(asked(List.of(), List.of(), null, null))).hasSize(10);
  }

  @Test
  void datesAreThoseOfTheNodeWhateverTheirName() {
    assertThat(ids(dated("2020-09-01", "2021-01-01"))).containsExactly("Paper:a", "Teacher:t");
    assertThat(ids(dated("2020-09-02", null))).containsExactly("Need:n", "Paper:a");
    assertThat(ids(dated(null, "2020-12-31"))).containsExactly("Teacher:t");
  }

  @Test
  void pagesAreDisjointTogetherWholeAndCounted() {
    List<String> all = new ArrayList<>();
    for (int offset = 0; offset < 25; offset += 10) {
      SearchPage page =
          pages.searchPage(new Asked("环节", null, null, null, null, null, null, 10, offset), GRAPH);
      assertThat(page.totalCount()).isEqualTo(25);
      assertThat(page.pageInfo().hasNextPage()).isEqualTo(offset < 20);
      page.hits().forEach(hit -> all.add(hit.node().id()));
    }
    assertThat(all).hasSize(25).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void countsOfKindsAreThoseWithoutTheChosenOnes() {
    SearchPage page = pages.searchPage(asked(List.of("Course"), null, null, null), GRAPH);
    assertThat(page.totalCount()).isEqualTo(2);
    assertThat(page.counts())
        .contains(new KindHits("Course", 2), new KindHits("Skill", 1))
        .hasSize(9)
        .doesNotContain(new KindHits("Segment", 0));
    assertThat(pages.searchPage(asked(null, null, "Program:q", null), GRAPH).counts())
        .containsExactly(new KindHits("Course", 1));
  }

  @Test
  void wrongFiltersAreRefusedByName() {
    refused(asked(null, List.of("nonsense"), null, null), "chains:");
    refused(asked(null, null, "Course:c", null), "program: Course:c is no Program");
    refused(asked(null, null, null, "Program:p"), "enterprise:");
    refused(dated("2022-01-01", "2021-01-01"), "until:");
    refused(new Asked("焊接", null, null, null, null, null, null, 10, -1), "offset:");
    refused(new Asked("焊接", null, null, null, null, null, null, 10, 10_001), "offset:");
    assertThatThrownBy(() -> ids(asked(null, null, "Program:none", null)))
        .isInstanceOf(Refusal.NotFound.class);
  }

  private void refused(Asked asked, String message) {
    assertThatThrownBy(() -> pages.search(asked, GRAPH))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith(message);
  }
}
