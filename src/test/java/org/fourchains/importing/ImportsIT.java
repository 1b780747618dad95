package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourchains.TestFiles;
import org.fourchains.graph.RecordChanged;
import org.fourchains.graph.Revisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TestFiles
@RecordApplicationEvents
class ImportsIT {

  @Autowired Imports imports;
  @Autowired Revisions revisions;
  @Autowired Driver driver;
  @Autowired ApplicationEvents events;
  @TempDir Path folder;
  Inbox inbox;

  @BeforeEach
  void files() {
    inbox =
        new Inbox(folder)
            .put("Course.csv", "key,name,hours,since,aliases", "C1,焊接,48,2021-03,a;b", "C2,切割,x,,")
            .put("Skill.csv", "key,name", "S1,读图", "S2,测量")
            .put(
                "Course-TEACHES-Skill.csv",
                "from,to,level,weight",
                "C1,S1,3,0.5",
                "C1,S2,,",
                "C2,S1,1,1");
  }

  private ImportReport run(boolean dryRun) {
    return imports.run(new ImportRequest(List.of(folder), null, dryRun), Progress.none());
  }

  private long count(String cypher) {
    try (var session = driver.session()) {
      return session.run(cypher).single().get(0).asLong();
    }
  }

  @Test
  void goodRowsAreInTheRecordAndBadOnesInTheReport() {
    ImportReport report = run(false);
    assertThat(report.files())
        .containsExactly(
            new FileReport("Course.csv", "Course", 2, 1, 0, 1),
            new FileReport("Skill.csv", "Skill", 2, 2, 0, 0),
            new FileReport("Course-TEACHES-Skill.csv", "Course-TEACHES-Skill", 3, 2, 0, 1));
    assertThat(report.rejects()).extracting(Reject::value).containsExactly("x", "C2");
    assertThat(report.revision()).isEqualTo(revisions.current());
    assertThat(
            count(
                "MATCH (c:Course {id: 'Course:C1', key: 'C1', name: '焊接', hours: 48, aliases: ['a', 'b'],"
                    + " since: date('2021-03-01'), source: 'Course.csv:2'})"
                    + "-[t:TEACHES {level: 3, weight: 0.5, source: 'Course-TEACHES-Skill.csv:2'}]->"
                    + "(:Skill {id: 'Skill:S1'}) RETURN count(t)"))
        .isEqualTo(1);
    assertThat(count("MATCH ()-[r:TEACHES]->() RETURN count(r)")).isEqualTo(2);
  }

  @Test
  void twiceTheSameIsOnce() {
    long revision = run(false).revision();
    ImportReport second = run(false);
    assertThat(second.files()).extracting(FileReport::written).containsOnly(0L);
    assertThat(second.files()).extracting(FileReport::unchanged).containsExactly(1L, 2L, 2L);
    assertThat(second.rejects()).hasSize(2);
    assertThat(second.revision()).isEqualTo(revision);
    assertThat(events.stream(RecordChanged.class)).hasSize(1);
  }

  @Test
  void aDryRunReportsTheSameAndWritesNothing() {
    long before = revisions.current();
    ImportReport dry = run(true);
    assertThat(revisions.current()).isEqualTo(before).isEqualTo(dry.revision());
    assertThat(count("MATCH (n:Course|Skill) RETURN count(n)")).isZero();
    assertThat(events.stream(RecordChanged.class)).isEmpty();
    ImportReport real = run(false);
    assertThat(dry.files()).isEqualTo(real.files());
    assertThat(dry.rejects()).isEqualTo(real.rejects());
  }

  @Test
  void relationsMayLeadToNodesThatOnlyTheRecordKnows() throws Exception {
    run(false);
    Files.delete(folder.resolve("Skill.csv"));
    inbox.put("Course-TEACHES-Skill.csv", "from,to,level", "C1,S2,4", "C1,S3,1");
    ImportReport report = run(false);
    assertThat(report.rejects()).extracting(Reject::value).containsExactly("x", "S3");
    assertThat(count("MATCH ()-[t:TEACHES {level: 4}]->({key: 'S2'}) RETURN count(t)"))
        .isEqualTo(1);
  }

  @Test
  void aChangedValueIsWrittenAndTheOthersStay() {
    run(false);
    inbox.put("Course.csv", "key,name,hours", "C1,焊接,64", "C2,切割,8");
    assertThat(run(false).files().getFirst())
        .isEqualTo(new FileReport("Course.csv", "Course", 2, 2, 0, 0));
    assertThat(
            count("MATCH (c:Course {key: 'C1', hours: 64, aliases: ['a', 'b']}) RETURN count(c)"))
        .isEqualTo(1);
  }

  @Test
  void personsCarryTheLabelOfTheirKindAndPerson() {
    inbox.put("Teacher.csv", "key,name", "T1,t");
    run(false);
    assertThat(count("MATCH (p:Person:Teacher) RETURN count(p)")).isEqualTo(1);
  }

  @Test
  void theProgressEndsWithAllRowsDone() {
    List<Long> done = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    imports.run(
        new ImportRequest(List.of(folder), null, false),
        (file, d, t) -> {
          done.add(d);
          totals.add(t);
        });
    assertThat(done).isSorted().last().isEqualTo(7L);
    assertThat(totals).containsOnly(7L);
  }
}
