package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that are stated several times in one import. */
class MergingTests {

  @TempDir Path folder;
  Inbox inbox;

  @BeforeEach
  void open() {
    inbox = new Inbox(folder);
  }

  @Test
  void rowsThatAddToEachOtherAreMerged() {
    var report =
        inbox
            .put("Skill.csv", "key,name,nameEn,skillType", "A,a,,", "A,,x,", "A,a,,y", "A,a,x,y")
            .run();
    assertThat(report.rejects()).isEmpty();
    assertThat(report.files()).containsExactly(new FileReport("Skill.csv", "Skill", 4, 3, 1, 0));
    assertThat(inbox.fact("Skill:A"))
        .containsEntry("name", "a")
        .containsEntry("nameEn", "x")
        .containsEntry("skillType", "y")
        .containsEntry("source", "Skill.csv:4");
  }

  @Test
  void whatALaterFileAddsIsMergedAndWhatItContradictsIsRejectedWithTheFirstPlace() {
    inbox.put("a.csv", "id,name,en", "A,a,x", "B,b,").put("b.csv", "id,name,en", "A,a,z", "B,,y");
    String entry = "{ node: Skill, key: id, properties: { name: name, nameEn: en } }";
    var report = inbox.run("files: { a.csv: " + entry + ", b.csv: " + entry + " }");
    assertThat(report.rejects())
        .containsExactly(
            new Reject(
                "b.csv", 2L, "en", "Skill:A has another nameEn in a.csv:2, which counts", "z"));
    assertThat(inbox.fact("Skill:B")).containsEntry("name", "b").containsEntry("nameEn", "y");
  }

  @Test
  void aContradictionIsFoundAcrossBatches() {
    Stream<String> many = IntStream.range(0, 12_000).mapToObj(i -> "K" + i + ",n" + i);
    String[] lines =
        Stream.of(Stream.of("key,name"), many, Stream.of("K3,other", "K4,n4"))
            .flatMap(s -> s)
            .toArray(String[]::new);
    var report = inbox.put("Skill.csv", lines).run();
    assertThat(report.rejects()).extracting(Reject::line).containsExactly(12_002L);
    assertThat(report.files())
        .containsExactly(new FileReport("Skill.csv", "Skill", 12_002, 12_000, 1, 1));
  }

  @Test
  void nodesOfAllFilesComeBeforeRelationsOfAllFiles() {
    inbox
        .put("Course-TEACHES-Skill.csv", "from,to", "C,S")
        .put("Course.csv", "key,name", "C,c")
        .put("Skill.csv", "key,name", "S,s");
    assertThat(inbox.run().rejects()).isEmpty();
    assertThat(inbox.ids()).containsExactly("Course:C", "Skill:S", "Course:C TEACHES Skill:S");
  }

  @Test
  void theSameFilesTwiceAreTheSameAsOnce() {
    inbox
        .put("Course.csv", "key,name,hours,since,aliases", "C,c,48,2021-03,a;b")
        .put("Skill.csv", "key,name", "S,s")
        .put("Course-TEACHES-Skill.csv", "from,to,weight", "C,S,0.5");
    inbox.run();
    var facts = Map.copyOf(inbox.ledger.facts);
    assertThat(inbox.run().files()).extracting(FileReport::written).containsOnly(0L);
    assertThat(inbox.ledger.facts).isEqualTo(facts);
  }

  @Test
  void rejectsAreInTheOrderOfFilesAndLines() {
    inbox
        .put("Skill.csv", "key,name", "A,a", ",x", "A,b", ",y")
        .put("Course.csv", "key,name", ",x");
    assertThat(inbox.run().rejects())
        .extracting(reject -> reject.file() + ":" + reject.line())
        .containsExactly("Course.csv:2", "Skill.csv:3", "Skill.csv:4", "Skill.csv:5");
  }
}
