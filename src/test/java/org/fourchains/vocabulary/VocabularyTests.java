package org.fourchains.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The shipped words against section 4 of the design, and what a wrong file is told. */
class VocabularyTests {

  private static final Resource SHIPPED = new ClassPathResource("vocabulary.yaml");
  private final Vocabulary shipped = VocabularyReader.read(List.of(SHIPPED));

  @ParameterizedTest
  @CsvSource({
    "industry, Segment Product Process Technology Standard Equipment Enterprise Need Job",
    "education, College Program Course Unit TrainingTask Platform Competition Decision CourseVersion",
    "innovation, Project Patent Paper Achievement PilotFacility",
    "talent, Teacher Engineer Student Researcher Team",
    "between, Skill"
  })
  void everyKindOfTheDesignIsInItsChain(String chain, String kinds) {
    assertThat(shipped.kinds().stream().filter(kind -> kind.chain().equals(chain)))
        .extracting(NodeKind::name)
        .containsExactly(kinds.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "NEXT_STAGE, Segment, Segment",
    "PART_OF, Segment, Segment",
    "PART_OF, Unit, Course",
    "PART_OF, Course, Program",
    "PART_OF, Program, College",
    "PART_OF, Team, College Enterprise",
    "BROADER, Technology, Technology",
    "BROADER, Skill, Skill",
    "BROADER, Segment, Segment",
    "BROADER, Product, Product",
    "IN_SEGMENT, Product Process Technology Enterprise, Segment",
    "MAKES, Enterprise, Product",
    "MATERIAL_OF, Product, Product",
    "USES, Process, Technology Equipment",
    "USES, Enterprise, Process Technology",
    "REQUIRES, Process Technology Job Need Project, Skill",
    "OFFERS, Enterprise, Job",
    "TARGETS, Program, Job Segment",
    "RAISED, Enterprise, Need",
    "CONCERNS, Need Project Patent Paper Achievement, Process Technology Product",
    "SOLVES, Project, Need",
    "PRODUCED, Project, Achievement Patent Paper",
    "CITES, Paper Patent, Paper Patent",
    "TEACHES, Course Unit, Skill",
    "PREREQUISITE, Course, Course",
    "PREREQUISITE, Skill, Skill",
    "PREREQUISITE, Technology, Technology",
    "ABSORBED, Course Unit, Process Technology Standard",
    "COVERS, Course Unit, Technology Process Standard",
    "DECIDES, Decision, Unit Course",
    "ABOUT, Decision, Process Technology Standard",
    "FOR, Decision, Program",
    "VERSION_OF, CourseVersion, Course",
    "FOLLOWS, CourseVersion, CourseVersion",
    "FROM_DECISION, CourseVersion, Decision",
    "GIVES, Teacher Engineer, Course",
    "HAS_SKILL, Teacher Engineer Student Researcher, Skill",
    "LEADS, Teacher Engineer Student Researcher, Team Project",
    "MEMBER_OF, Teacher Engineer Student Researcher, Team Project",
    "INVENTED, Teacher Engineer Student Researcher, Patent",
    "AUTHORED, Teacher Engineer Student Researcher, Paper",
    "HOLDS, Enterprise College, Patent",
    "EMPLOYED_BY, Teacher Engineer Student Researcher, College Enterprise",
    "ENROLLED, Student, Program",
    "TAKES_PART, Student, Project Competition",
    "CONVERTED_TO, Project Achievement, TrainingTask Unit",
    "TESTED_AT, Achievement, PilotFacility",
    "TRANSFERRED_TO, Achievement, Enterprise",
    "HOSTS, Platform College Enterprise, Equipment PilotFacility"
  })
  void everyRelationOfTheDesignJoinsItsEnds(String relation, String froms, String tos) {
    for (String from : froms.split(" ")) {
      for (String to : tos.split(" ")) {
        assertThat(shipped.relation(relation).joins(shipped.kind(from), shipped.kind(to)))
            .as("%s joins %s and %s", relation, from, to)
            .isTrue();
      }
    }
  }

  @Test
  void aRelationDoesNotJoinWhatItsEndsDoNotName() {
    RelationKind teaches = shipped.relation("TEACHES");
    assertThat(teaches.joins(shipped.kind("Skill"), shipped.kind("Course"))).isFalse();
    assertThat(teaches.joins(shipped.kind("Teacher"), shipped.kind("Skill"))).isFalse();
  }

  @Test
  void everyKindAndRelationHasItsNamesItsCommonPropertiesAndASentence() {
    assertThat(shipped.kinds())
        .allSatisfy(
            kind -> {
              assertThat(List.of(kind.zh(), kind.en())).noneMatch(String::isBlank);
              assertThat(kind.property("name").orElseThrow().required()).isTrue();
              assertThat(shipped.kinds().get(shipped.place(kind))).isSameAs(kind);
            });
    assertThat(shipped.relations())
        .allSatisfy(
            relation -> {
              assertThat(relation.weight()).isPositive();
              assertThat(relation.property("source")).isPresent();
              assertThat(List.of(relation.sentence().zh(), relation.sentence().en()))
                  .allMatch(sentence -> sentence.contains("{from}") && sentence.contains("{to}"));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ kinds: [ { name: Fund, chain: capital } ] } | kind Fund belongs to an unknown chain: capital",
        "{ kinds: [ { name: Skill, chain: between } ] } | kind stands twice: Skill",
        "{ kinds: [ { name: 'A B', chain: between } ] } | not a plain word: A B",
        "{ chains: [ { name: talent } ] } | chain stands twice: talent",
        "{ relations: [ { name: USES } ] } | relation stands twice: USES",
        "{ relations: [ { name: FUNDS, zh: 资助, en: funds, ends: [ { from: [Fund], to: [Skill] } ] } ] } | relation FUNDS ends at an unknown kind: Fund",
        "{ kinds: [ { name: Fund, zh: 基金, en: Fund, chain: between, properties: [ { name: name } ] } ] } | property of Fund stands twice: name",
        "{ kinds: [ { name: Fund, zh: 基金, en: Fund, chain: between, properties: [ { name: relations, type: text, zh: x, en: x } ] } ] } | property relations of Fund has a reserved name",
        "{ kinds: [ { name: Fund, zh: 基金, en: Fund, chain: between, properties: [ { name: owner, type: string, zh: x, en: x, searchable: true, sensitive: true } ] } ] } | property owner of Fund is sensitive and searchable",
        "{ kinds: [ { name: Fund, zh: 基金, en: Fund, chain: between, properties: [ { name: year, type: integer, zh: x, en: x, begins: true } ] } ] } | property year of Fund begins something, which only a date can",
        "{ kinds: [ { name: Revision, zh: 版本, en: Revision, chain: between } ] } | kind Revision has a reserved name",
        "{ kindz: [] } | kindz",
        "{ kinds: [ { name: Fund, chain: between, properties: [ { name: a, type: money } ] } ] } | money",
        "{ kinds: [ | cannot be read"
      })
  void wordsThatContradictEachOtherAreToldWhere(String added, String message) {
    Resource file = new ByteArrayResource(added.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> VocabularyReader.read(List.of(SHIPPED, file)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ kinds: [ { chain: between } ] } | kind",
        "{ kinds: [ { name: Fund } ] } | Fund",
        "{ chains: [ { zh: 资金链 } ] } | chain",
        "{ relations: [ { name: FUNDS } ] } | FUNDS",
        "{ relations: [ { name: FUNDS, zh: 资助, en: funds, ends: [ { from: [Skill] } ] } ] } | FUNDS has no to",
        "{ relations: [ { name: FUNDS, zh: 资助, en: funds, ends: [] } ] } | FUNDS has no sentence",
        "{ kinds: [ { name: Fund, chain: between, properties: [ { type: string } ] } ] } | Fund",
        "{ kinds: [ { name: Fund, chain: between, properties: [ { name: a } ] } ] } | Fund"
      })
  void whatIsLeftOutOfAFileIsNamedToo(String added, String place) {
    Resource file = new ByteArrayResource(added.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> VocabularyReader.read(List.of(SHIPPED, file)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(place);
  }

  @Test
  void anEmptyFileAddsNothing() {
    Resource empty = new ByteArrayResource("{}".getBytes(StandardCharsets.UTF_8));
    assertThat(VocabularyReader.read(List.of(SHIPPED, empty)).kinds()).isEqualTo(shipped.kinds());
  }

  @Test
  void aWordThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> shipped.kind("Fund")).hasMessageContaining("Fund");
    assertThatThrownBy(() -> shipped.relation("FUNDS")).hasMessageContaining("FUNDS");
    assertThat(Stream.of(shipped.findKind("Fund"), shipped.findRelation("FUNDS")))
        .allMatch(java.util.Optional::isEmpty);
    assertThat(shipped.findKind(Vocabulary.PERSON)).isEmpty();
  }
}
