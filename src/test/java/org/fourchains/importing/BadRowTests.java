package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that is wrong is rejected alone, with its place and the reason; its neighbours stay. */
class BadRowTests {

  @TempDir Path folder;
  Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(folder);
  }

  private static Reject reject(
      String file,
      long line,
      @org.jspecify.annotations.Nullable String column,
      String reason,
      String value) {
    return new Reject(file, line, column, reason, value);
  }

  @Test
  void aRowWithoutAKeyIsRejected() {
    var report = inbox.put("Skill.csv", "key,name", "A,a", " ,b", "C,c").run();
    assertThat(report.rejects())
        .containsExactly(reject("Skill.csv", 3, "key", "the key is missing", ""));
    assertThat(inbox.ids()).containsExactly("Skill:A", "Skill:C");
    assertThat(report.files()).containsExactly(new FileReport("Skill.csv", "Skill", 3, 2, 0, 1));
  }

  @Test
  void aKeyThatIsTooLongOrHoldsALineBreakIsRejected() {
    String longest = "k".repeat(200);
    var report =
        inbox.put("Skill.csv", "key,name", longest + ",a", longest + "k,b", "\"x\ny\",c").run();
    assertThat(report.rejects())
        .extracting(Reject::line, Reject::reason)
        .containsExactly(
            tuple(3L, "a key has at most 200 characters"),
            tuple(4L, "a key has no line breaks and other control characters"));
    assertThat(inbox.ids()).containsExactly("Skill:" + longest);
  }

  @Test
  void aNewNodeWithoutANameIsRejectedAndOneTheRecordHasIsNot() {
    inbox.put("Skill.csv", "key,name", "A,a").run();
    var report = inbox.put("Skill.csv", "key,name,skillType", "A,,x", "B,,y").run();
    assertThat(report.rejects())
        .containsExactly(reject("Skill.csv", 3, "name", "Skill:B is new and needs a name", ""));
    assertThat(inbox.fact("Skill:A")).containsEntry("name", "a").containsEntry("skillType", "x");
  }

  @Test
  void ofTwoRowsThatContradictEachOtherTheFirstWins() {
    var report = inbox.put("Skill.csv", "key,name", "A,焊接", "B,b", "A,切割", "A,焊接").run();
    assertThat(report.rejects())
        .containsExactly(
            reject(
                "Skill.csv",
                4,
                "name",
                "Skill:A has another name in Skill.csv:2, which counts",
                "切割"));
    assertThat(inbox.fact("Skill:A")).containsEntry("name", "焊接");
    assertThat(report.files()).containsExactly(new FileReport("Skill.csv", "Skill", 4, 2, 1, 1));
  }

  @Test
  void relationsThatContradictEachOtherAreToldApartByTheirKindAndEnds() {
    inbox
        .put("Enterprise.csv", "key,name", "E,e")
        .put("Product.csv", "key,name", "P,p", "Q,q")
        .put(
            "Enterprise-MAKES-Product.csv",
            "from,to,weight",
            "E,P,0.5",
            "E,Q,0.7",
            "E,P,0.6",
            "E,P,0.50");
    var report = inbox.run();
    assertThat(report.rejects())
        .containsExactly(
            reject(
                "Enterprise-MAKES-Product.csv",
                4,
                "weight",
                "MAKES between these two has another weight in Enterprise-MAKES-Product.csv:2, which counts",
                "0.6"));
    assertThat(inbox.fact("Enterprise:E MAKES Product:P")).containsEntry("weight", 0.5);
  }

  @Test
  void aRelationToAnUnknownNodeIsRejectedForEachEndThatIsUnknown() {
    var report =
        inbox
            .put("Course.csv", "key,name", "C,c")
            .put("Skill.csv", "key,name", "S,s")
            .put("Course-TEACHES-Skill.csv", "from,to", "C,S", "C,T", "D,S", "D,T")
            .run();
    String file = "Course-TEACHES-Skill.csv";
    assertThat(report.rejects())
        .containsExactly(
            reject(file, 3, "to", "there is no Skill with this key", "T"),
            reject(file, 4, "from", "there is no Course with this key", "D"),
            reject(file, 5, "from", "there is no Course with this key", "D"),
            reject(file, 5, "to", "there is no Skill with this key", "T"));
    assertThat(inbox.ids()).containsExactly("Course:C", "Skill:S", "Course:C TEACHES Skill:S");
  }

  @Test
  void aRelationFromANodeToItselfIsRejectedWhereTheVocabularyForbidsIt() {
    var report =
        inbox
            .put("Skill.csv", "key,name", "A,a", "B,b")
            .put("Skill-BROADER-Skill.csv", "from,to", "A,A", "A,B")
            .run();
    assertThat(report.rejects())
        .containsExactly(
            reject("Skill-BROADER-Skill.csv", 2, "to", "BROADER leads from a node to itself", "A"));
    assertThat(inbox.ids()).contains("Skill:A BROADER Skill:B");
  }

  @ParameterizedTest
  @CsvSource({
    "Process,firstSeen,gestern,'not a date (2021, 2021-03 or 2021-03-05)'",
    "Process,firstSeen,2021-02-30,not a day of the calendar",
    "Process,firstSeen,0000,there is no year 0000",
    "Process,firstSeen,0000-01-01,there is no year 0000",
    "Process,mrl,neun,not an integer",
    "Process,mrl,11,mrl must lie between 1 and 10",
    "Course,credits,2.5x,not a number",
    "Course,credits,NaN,not a number",
    "Course,credits,-1,credits must lie between 0 and any",
    "Teacher,dualQualified,maybe,'not a yes or no (true, false, 是, 否, 1, 0)'"
  })
  void aValueThatIsNotOfItsTypeIsRejected(String kind, String column, String value, String reason) {
    var report = inbox.put(kind + ".csv", "key,name," + column, "A,a,", "B,b," + value).run();
    assertThat(report.rejects()).containsExactly(reject(kind + ".csv", 3, column, reason, value));
    assertThat(inbox.ids()).containsExactly(kind + ":A");
  }

  @Test
  void everyBadCellOfARowIsReported() {
    var report = inbox.put("Course.csv", "key,name,hours,credits", "A,a,x,y").run();
    assertThat(report.rejects()).extracting(Reject::column).containsExactly("hours", "credits");
    assertThat(report.files().getFirst().rejected()).isEqualTo(2);
    assertThat(inbox.ids()).isEmpty();
  }

  @Test
  void aFieldOfTenMegabytesCostsOneRow() {
    var report =
        inbox.put("Skill.csv", "key,name", "A,a", "B," + "字".repeat(10_000_000 / 3), "C,c").run();
    assertThat(report.rejects())
        .containsExactly(reject("Skill.csv", 3, "name", Table.TOO_LONG, "字".repeat(200)));
    assertThat(inbox.ids()).containsExactly("Skill:A", "Skill:C");
  }

  @Test
  void aFieldThatIsLargerThanTheReadersBufferCostsOneRowToo() {
    var report =
        inbox.put("Skill.csv", "key,name", "A,a", "B," + "x".repeat(40_000_000), "C,c").run();
    assertThat(report.rejects()).extracting(Reject::line).containsExactly(3L);
    assertThat(report.rejects()).extracting(Reject::reason).containsExactly(Table.TOO_LONG);
    assertThat(inbox.ids()).containsExactly("Skill:A", "Skill:C");
  }

  @Test
  void aRowWithMoreCellsThanTheHeaderIsRejectedUnlessTheyAreEmpty() {
    var report = inbox.put("Skill.csv", "key,name", "A,a,x", "B,b,,", "C").run();
    assertThat(report.rejects())
        .containsExactly(
            reject("Skill.csv", 2, null, "the row has 3 cells, the header 2", "x"),
            reject("Skill.csv", 4, "name", "Skill:C is new and needs a name", ""));
    assertThat(inbox.ids()).containsExactly("Skill:B");
  }

  @Test
  void theValueInAReportIsCut() {
    var report = inbox.put("Course.csv", "key,name,hours", "A,a," + "9".repeat(500)).run();
    assertThat(report.rejects()).extracting(Reject::value).isEqualTo(List.of("9".repeat(200)));
  }
}
