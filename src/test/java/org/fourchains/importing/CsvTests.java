package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTests {

  @TempDir Path folder;
  Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(folder);
  }

  private void importsWithoutRejects(Charset charset, String mark) {
    inbox.put("Skill.csv", charset, mark + "key,name\nA,激光焊接\nB,增材制造\n");
    assertThat(inbox.run().rejects()).isEmpty();
    assertThat(inbox.fact("Skill:A")).containsEntry("name", "激光焊接");
    assertThat(inbox.fact("Skill:B")).containsEntry("name", "增材制造");
  }

  @Test
  void utf8WithoutAMarkIsRead() {
    importsWithoutRejects(StandardCharsets.UTF_8, "");
  }

  @Test
  void utf8WithAMarkIsRead() {
    importsWithoutRejects(StandardCharsets.UTF_8, "\uFEFF");
  }

  @Test
  void gb18030IsRead() {
    importsWithoutRejects(Charset.forName("GB18030"), "");
  }

  @Test
  void utf16WithAMarkIsReadInBothOrders() {
    importsWithoutRejects(StandardCharsets.UTF_16LE, "\uFEFF");
    importsWithoutRejects(StandardCharsets.UTF_16BE, "\uFEFF");
  }

  @Test
  void theEncodingIsDecidedOnTheWholeFile() {
    String ascii = "A%06d,plain\n";
    StringBuilder text = new StringBuilder("key,name\n");
    for (int i = 0; i < 20_000; i++) {
      text.append(ascii.formatted(i));
    }
    inbox.put("Skill.csv", Charset.forName("GB18030"), text + "Z,焊接\n");
    assertThat(inbox.run().rejects()).isEmpty();
    assertThat(inbox.fact("Skill:Z")).containsEntry("name", "焊接");
  }

  @Test
  void ofATextWithAFewBrokenBytesOnlyTheirRowsAreRejected() {
    byte[] whole = "key,name\nA,激光焊接工艺与装备\nB,增材制造\n".getBytes(StandardCharsets.UTF_8);
    inbox.put("Skill.csv", Arrays.copyOf(whole, whole.length - 2));
    assertThat(inbox.run().rejects())
        .extracting(Reject::line, Reject::column, Reject::reason)
        .containsExactly(tuple(3L, "name", "bytes that are no text in UTF-8"));
    assertThat(inbox.fact("Skill:A")).containsEntry("name", "激光焊接工艺与装备");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsFoundInTheHeader(String d) {
    String other = d.equals(",") ? ";" : ",";
    inbox.put(
        "Skill.csv",
        "key" + d + "name" + d + "\"description\"",
        "A" + d + "a" + other + "b" + other + other + d + "\"c" + d + "d\"");
    assertThat(inbox.run().rejects()).isEmpty();
    assertThat(inbox.fact("Skill:A"))
        .containsEntry("name", "a" + other + "b" + other + other)
        .containsEntry("description", "c" + d + "d");
  }

  @Test
  void quotedFieldsMayHoldLinesAndRowsAreCountedWhereTheyBegin() {
    inbox.put(
        "Skill.csv",
        "key,name,description",
        "A,a,\"first",
        "",
        "third \"\"quoted\"\", with comma\"",
        "",
        ",b,",
        "C,c,d");
    var report = inbox.run();
    assertThat(inbox.fact("Skill:A"))
        .containsEntry("description", "first\n\nthird \"quoted\", with comma")
        .containsEntry("source", "Skill.csv:2");
    assertThat(report.rejects()).extracting(Reject::line).containsExactly(6L);
    assertThat(inbox.fact("Skill:C")).containsEntry("source", "Skill.csv:7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsOfAllSystemsCount(String end) {
    inbox.put(
        "Skill.csv",
        StandardCharsets.UTF_8,
        String.join(end, "key,name", "A,\"a" + end + "a\"", ",x", "B,b"));
    assertThat(inbox.run().rejects()).extracting(Reject::line).containsExactly(4L);
    assertThat(inbox.fact("Skill:A")).containsEntry("name", "a" + end + "a");
    assertThat(inbox.fact("Skill:B")).containsEntry("source", "Skill.csv:5");
  }

  @Test
  void aQuoteThatIsNeverClosedCostsOneRow() {
    var report = inbox.put("Skill.csv", "key,name", "A,a", "B,\"b", "C,c", "D,d").run();
    assertThat(report.rejects())
        .containsExactly(
            new Reject(
                "Skill.csv", 3L, null, "a quote is opened here and not closed", "B b\nC,c\nD,d\n"));
    assertThat(inbox.ids()).containsExactly("Skill:A", "Skill:C", "Skill:D");
    assertThat(inbox.fact("Skill:D")).containsEntry("source", "Skill.csv:5");
  }

  @Test
  void twoForgottenQuotesCostTwoRowsAndNoneBetweenThem() {
    var report =
        inbox
            .put("Skill.csv", "key,name", "A,\"a", "B,b", "C,\"c", "D,d", "E,\"e\"", "F,\"f")
            .run();
    assertThat(report.rejects())
        .extracting(Reject::line, Reject::reason)
        .containsExactly(
            tuple(2L, "text follows a closing quote"),
            tuple(4L, "text follows a closing quote"),
            tuple(7L, "a quote is opened here and not closed"));
    assertThat(inbox.ids()).containsExactly("Skill:B", "Skill:D", "Skill:E");
    assertThat(report.files()).containsExactly(new FileReport("Skill.csv", "Skill", 6, 3, 0, 3));
  }

  @Test
  void manyForgottenQuotesInALargeFileCostOnlyTheirRows() {
    StringBuilder text = new StringBuilder("key,name\n");
    for (int i = 1; i <= 20_000; i++) {
      text.append("K").append(i).append(i % 1_000 == 0 ? ",\"x\n" : ",name " + i + "\n");
    }
    var report = inbox.put("Skill.csv", StandardCharsets.UTF_8, text.toString()).run();
    assertThat(report.rejects()).hasSize(20);
    assertThat(report.rejects()).extracting(Reject::line).contains(1_001L, 20_001L);
    assertThat(inbox.ids()).hasSize(19_980);
    assertThat(inbox.fact("Skill:K19999")).containsEntry("source", "Skill.csv:20000");
  }

  @Test
  void aSourceColumnIsKept() {
    inbox.put("Skill.csv", "key,name,source", "A,a,book:7", "B,b,").run();
    assertThat(inbox.fact("Skill:A")).containsEntry("source", "book:7");
    assertThat(inbox.fact("Skill:B")).containsEntry("source", "Skill.csv:3");
  }

  @Test
  void spaceAroundKeysAndValuesIsDropped() {
    inbox.put("Skill.csv", " key , name ", "\u00A0A\u3000, a ").run();
    assertThat(inbox.fact("Skill:A")).containsEntry("name", "a");
  }

  @Test
  void severalStringsStandBetweenSemicolons() {
    inbox.put("Skill.csv", "key,name,aliases", "A,a,x; y；z", "B,b, ; ").run();
    assertThat(inbox.fact("Skill:A")).containsEntry("aliases", List.of("x", "y", "z"));
    assertThat(inbox.fact("Skill:B")).doesNotContainKey("aliases");
  }
}
