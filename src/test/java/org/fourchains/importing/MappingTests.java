package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTests {

  @TempDir Path folder;
  Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(folder);
  }

  @Test
  void aFileMayHoldSeveralKindsOfFactsAndSeveralKeysInACell() {
    inbox.put("lecture.csv", "id,title,instructor", "L1,Parsing,\"Radev, Li\"", "L2,Syntax,Li");
    var report =
        inbox.run(
            "files:",
            "  lecture.csv:",
            "    - { relation: GIVES, from: { kind: Teacher, column: instructor, split: ',' }, to: { kind: Course, column: id } }",
            "    - { node: Course, key: id, properties: { name: title } }",
            "    - { node: Teacher, key: { column: instructor, split: ',' }, properties: { name: instructor } }");
    assertThat(report.rejects()).isEmpty();
    assertThat(inbox.ids())
        .containsExactly(
            "Course:L1",
            "Course:L2",
            "Teacher:Radev",
            "Teacher:Li",
            "Teacher:Radev GIVES Course:L1",
            "Teacher:Li GIVES Course:L1",
            "Teacher:Li GIVES Course:L2");
    assertThat(inbox.fact("Teacher:Li")).containsEntry("name", "Li");
    assertThat(report.files())
        .containsExactly(
            new FileReport("lecture.csv", "Course", 2, 2, 0, 0),
            new FileReport("lecture.csv", "Teacher", 2, 2, 1, 0),
            new FileReport("lecture.csv", "Teacher-GIVES-Course", 2, 3, 0, 0));
  }

  @Test
  void onlyTheRowsAskedForCountAndOnlyThePartThatMatches() {
    inbox
        .put("c.csv", "code,name", "688268SH,华特", "301079,邵阳", "none,x")
        .put("r.csv", "c,rel,p,w", "688268.SH,主营产品,301079,0.5", "688268,其他,301079,0.1");
    var report =
        inbox.run(
            "files:",
            "  c.csv:",
            "    - { node: Enterprise, key: { column: code, match: '\\d{6}' }, properties: { name: name } }",
            "    - { node: Product, key: { column: code, match: '(\\d+)SH|(?<=^)(\\d{6})$' }, properties: { name: name } }",
            "  r.csv:",
            "    relation: MAKES",
            "    where: { rel: 主营产品 }",
            "    from: { kind: Enterprise, column: c, match: '\\d{6}' }",
            "    to: { kind: Enterprise, column: p }");
    assertThat(report.rejects())
        .extracting(Reject::file, Reject::line, Reject::reason, Reject::value)
        .contains(
            tuple("c.csv", 4L, "no part of it matches \\d{6}", "none"),
            tuple("r.csv", null, "MAKES does not lead from Enterprise to Enterprise", null));
    assertThat(inbox.ids()).contains("Enterprise:688268", "Enterprise:301079");
  }

  @Test
  void aStarStandsForAnyValue() {
    inbox.put("t.csv", "id,name,parent", "A,a,", "B,b,A");
    var report =
        inbox.run(
            "files:",
            "  t.csv:",
            "    - { node: Technology, key: id, properties: { name: name } }",
            "    - { relation: BROADER, where: { parent: '*' }, from: { kind: Technology, column: id }, to: { kind: Technology, column: parent } }");
    assertThat(report.rejects()).isEmpty();
    assertThat(inbox.ids()).contains("Technology:B BROADER Technology:A");
  }

  @Test
  void whenIsADayOrAColumn() {
    inbox.put("s.csv", "id,name,year", "A,a,2019");
    String entry = "{ node: Skill, key: id, properties: { name: name }, when: %s }";
    inbox.run("files: { s.csv: " + entry.formatted("2021") + " }");
    assertThat(inbox.fact("Skill:A")).containsEntry("since", LocalDate.of(2021, 1, 1));
    inbox.run("files: { s.csv: " + entry.formatted("year") + " }");
    assertThat(inbox.fact("Skill:A")).containsEntry("since", LocalDate.of(2019, 1, 1));
    assertThat(inbox.run("files: { s.csv: " + entry.formatted("soon") + " }").rejects())
        .containsExactly(
            new Reject("s.csv", 1L, "soon", "when is neither a column nor a date", "soon"));
  }

  @Test
  void delimiterQuoteAndEncodingMayBeGiven() {
    inbox.put("s.dat", Charset.forName("GBK"), "id!name\n1!'焊!接'\n2!\"切割\n");
    var report =
        inbox.run(
            "files: { s.dat: { node: Skill, key: id, properties: { name: name }, delimiter: '!', quote: \"'\", encoding: GBK } }");
    assertThat(report.rejects()).isEmpty();
    assertThat(inbox.fact("Skill:1")).containsEntry("name", "焊!接");
    assertThat(inbox.fact("Skill:2")).containsEntry("name", "\"切割");
  }

  @Test
  void aPropertyMayBePartOfACellOrSeveralOfThem() {
    inbox.put("s.csv", "id,name,other", "A,a (x),p/q", "B,b,");
    inbox.run(
        "files: { s.csv: { node: Skill, key: id, properties: { name: { column: name, match: '^\\w+' }, aliases: { column: other, split: / }, nameEn: { column: name, match: '\\((.*)\\)' } } } }");
    assertThat(inbox.fact("Skill:A"))
        .containsEntry("name", "a")
        .containsEntry("nameEn", "x")
        .containsEntry("aliases", List.of("p", "q"));
    assertThat(inbox.fact("Skill:B")).containsOnlyKeys("name", "source");
  }

  @Test
  void aMissingPropertyColumnCostsOnlyThePropertyAndAMissingKeyColumnTheEntry() {
    inbox.put("s.csv", "id,name", "A,a");
    var report =
        inbox.run(
            "files:",
            "  s.csv:",
            "    - { node: Skill, key: id, properties: { name: name, nameEn: english, colour: name } }",
            "    - { node: Product, key: code, properties: { name: name } }",
            "    - { node: Process, key: id, properties: { name: name }, where: { rel: x } }",
            "  gone.csv: { node: Skill, key: id }");
    assertThat(report.rejects())
        .containsExactlyInAnyOrder(
            new Reject(
                "gone.csv", null, null, "the mapping names this file, and it is not there", null),
            new Reject("s.csv", 1L, "english", "there is no column of this name", null),
            new Reject("s.csv", 1L, "name", "Skill has no property colour", null),
            new Reject("s.csv", 1L, "code", "there is no column of this name", null),
            new Reject("s.csv", 1L, "rel", "there is no column of this name", null));
    assertThat(inbox.ids()).containsExactly("Skill:A");
  }

  @Test
  void aRowThatCannotBeReadIsReportedOnceForAllEntries() {
    inbox.put("s.csv", "id,name", "A,a", "B,b,c");
    var report =
        inbox.run(
            "files:",
            "  s.csv:",
            "    - { node: Skill, key: id, properties: { name: name } }",
            "    - { node: Product, key: id, properties: { name: name } }");
    assertThat(report.rejects()).hasSize(1);
    assertThat(inbox.ids()).containsExactly("Skill:A", "Product:A");
  }

  @Test
  void filesInAFolderThatTheMappingDoesNotNameAreLeftAloneAndFilesAskedForAreNot() {
    inbox.put("a.csv", "id,name", "A,a").put("b.csv", "x");
    String mapping = "files: { a.csv: { node: Skill, key: id, properties: { name: name } } }";
    assertThat(inbox.run(mapping).rejects()).isEmpty();
    Path rules = inbox.put("m.yaml", mapping).folder.resolve("m.yaml");
    var asked =
        new ImportRequest(List.of(folder.resolve("a.csv"), folder.resolve("b.csv")), rules, false);
    assertThat(inbox.run(asked).rejects())
        .extracting(Reject::file, Reject::reason)
        .containsExactly(tuple("b.csv", "the mapping does not name this file"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "files: {}                                                     # it names no file",
        "a: b                                                          # it names no file",
        "files: { s.csv: { key: id } }                                 # (files → s.csv → entry 1): an entry names either a node or a relation",
        "files: { s.csv: { node: Skill } }                             # a node needs a key",
        "files: { s.csv: { node: Skill, key: id, from: { kind: A, column: b } } } # a node has no from and no to",
        "files: { s.csv: { relation: USES, from: { kind: A, column: b } } } # a relation needs from and to",
        "files: { s.csv: { relation: USES, from: { kind: A } } }       # → from): an end of a relation needs a column",
        "files: { s.csv: { node: Skill, key: { split: x } } }          # → key): a column is missing",
        "files: { s.csv: { node: Skill, key: { column: x, split: '' } } } # split is empty",
        "files: { s.csv: { node: Skill, key: { column: x, match: '(' } } } # → match)",
        "files: { s.csv: { node: Skill, key: id, encoding: klingon } } # → encoding)",
        "files: { s.csv: { node: Skill, key: id, quote: ab } }         # quote is one character, or none",
        "files: { s.csv: { node: Skill, key: id, colour: red } }       # → colour)",
        "files: { s.csv: [ { node: Skill, key: id }, ] , }}            # line 1",
        "files: { s.csv: }                                             # a file of which nothing is said"
      })
  void aMappingThatCannotBeMeantIsRefusedAndThePlaceIsNamed(String yaml, String message) {
    inbox.put("s.csv", "id,name", "A,a");
    assertThatThrownBy(() -> inbox.run(yaml))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining(message);
    assertThat(inbox.ids()).isEmpty();
  }
}
