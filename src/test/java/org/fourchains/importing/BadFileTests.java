package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is wrong as a whole is rejected once; the other files are imported. */
class BadFileTests {

  @TempDir Path folder;
  Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(folder).put("Skill.csv", "key,name", "S,s");
  }

  private void rejectsTheFile(String file, String reason) {
    ImportReport report = inbox.run();
    assertThat(report.rejects())
        .extracting(Reject::file, Reject::line, Reject::column, Reject::reason)
        .containsExactly(tuple(file, null, null, reason));
    assertThat(report.files().stream().filter(f -> f.file().equals(file)))
        .extracting(FileReport::written, FileReport::rejected)
        .containsExactly(tuple(0L, 1L));
    assertThat(inbox.ids()).containsExactly("Skill:S");
  }

  @Test
  void anUnknownKindOfNode() {
    inbox.put("Unicorn.csv", "key,name", "A,a");
    rejectsTheFile("Unicorn.csv", "no kind of node is called Unicorn");
  }

  @Test
  void anUnknownKindOfRelation() {
    inbox.put("Course-LOVES-Skill.csv", "from,to", "A,S");
    rejectsTheFile("Course-LOVES-Skill.csv", "no kind of relation is called LOVES");
  }

  @Test
  void aRelationBetweenKindsThatItDoesNotJoin() {
    inbox.put("Skill-TEACHES-Course.csv", "from,to", "S,A");
    rejectsTheFile("Skill-TEACHES-Course.csv", "TEACHES does not lead from Skill to Course");
  }

  @Test
  void aNameTheImportDoesNotKnow() {
    inbox.put("notes.txt", "hello");
    rejectsTheFile(
        "notes.txt",
        "not a name the import knows: <Kind>.csv, <Kind>-<RELATION>-<Kind>.csv or .xlsx");
  }

  @Test
  void readmesAndHiddenFilesAndFoldersAreLeftAlone() throws IOException {
    Files.createDirectory(folder.resolve("Course.csv"));
    assertThat(
            inbox
                .put("README.md", "x")
                .put("README-zh.md", "x")
                .put(".DS_Store", "x")
                .run()
                .rejects())
        .isEmpty();
  }

  @Test
  void anEmptyFile() {
    inbox.put("Course.csv", new byte[0]);
    rejectsTheFile("Course.csv", "the file is empty");
  }

  @Test
  void aFileOfBlankLines() {
    inbox.put("Course.csv", "", "  ", "");
    rejectsTheFile("Course.csv", "the file is empty");
  }

  @Test
  void aHeaderWithoutRowsIsNoMistake() {
    assertThat(inbox.put("Course.csv", "key,name").run().rejects()).isEmpty();
  }

  @Test
  void bytesThatAreNoText() {
    byte[] bytes = new byte[5_000];
    new Random(7).nextBytes(bytes);
    inbox.put("Course.csv", bytes);
    rejectsTheFile("Course.csv", "not a text file in UTF-8, GB18030 or UTF-16");
  }

  @Test
  void aTextWithTheCharacterZero() {
    inbox.put("Course.csv", "key,name", "A,\0");
    rejectsTheFile("Course.csv", "not a text file: it holds the character 0");
  }

  @Test
  void aHeaderWithoutAKey() {
    ImportReport report = inbox.put("Course.csv", "id,name", "A,a").run();
    assertThat(report.rejects())
        .containsExactly(
            new Reject("Course.csv", 1L, "key", "there is no column of this name", null));
    assertThat(inbox.ids()).containsExactly("Skill:S");
  }

  @Test
  void aColumnTheVocabularyDoesNotKnowCostsOnlyTheColumn() {
    ImportReport report =
        inbox.put("Course.csv", "key,colour,name,name", "A,red,a,b", "B,blue,b,c").run();
    assertThat(report.rejects())
        .containsExactly(
            new Reject("Course.csv", 1L, "colour", "Course has no such property", null),
            new Reject(
                "Course.csv", 1L, "name", "the column stands twice: the first counts", null));
    assertThat(inbox.fact("Course:B")).containsEntry("name", "b").doesNotContainKey("colour");
  }

  @Test
  void aTruncatedXlsx() throws IOException {
    byte[] whole = Sheets.of(List.of("key", "name"), List.of("A", "a"));
    inbox.put("Course.xlsx", Arrays.copyOf(whole, whole.length / 2));
    ImportReport report = inbox.run();
    assertThat(report.rejects()).hasSize(1);
    assertThat(report.rejects().getFirst().reason()).startsWith("not a whole XLSX file");
    assertThat(inbox.ids()).containsExactly("Skill:S");
  }

  @Test
  void anXlsxThatIsNone() {
    inbox.put("Course.xlsx", "key,name", "A,a");
    assertThat(inbox.run().rejects().getFirst().reason()).startsWith("not a whole XLSX file");
  }

  @Test
  void anXlsxThatUnpacksToFarMoreThanItsSize() throws IOException {
    String row = "<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c></row>";
    byte[] bomb =
        Sheets.withRows(row.formatted(1, 1, "key") + row.formatted(2, 2, "x".repeat(300_000_000)));
    assertThat(bomb.length).isLessThan(1_000_000);
    inbox.put("Course.xlsx", bomb);
    ImportReport report = inbox.run();
    assertThat(report.rejects()).hasSize(1);
    assertThat(report.rejects().getFirst().reason()).contains("zip bomb");
    assertThat(inbox.ids()).containsExactly("Skill:S");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Path nowhere = folder.resolve("nowhere");
    ImportRequest request = new ImportRequest(List.of(nowhere), null, false);
    assertThatThrownBy(() -> inbox.run(request))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining(nowhere.toString());
  }
}
