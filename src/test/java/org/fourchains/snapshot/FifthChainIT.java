package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fourchains.RecordContext;
import org.fourchains.api.Deadline;
import org.fourchains.graph.Batch;
import org.fourchains.graph.Facts;
import org.fourchains.graph.NodeFact;
import org.fourchains.graph.RecordChanged;
import org.fourchains.graph.RelationFact;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chain that stands in no line of code. */
class FifthChainIT {

  @Test
  void aChainAddedByDataAloneIsKeptAndWalked(@TempDir Path dataDir) {
    try (RecordContext record =
        RecordContext.start(dataDir, "--vocabulary=src/test/resources/fifth-chain.yaml")) {
      Vocabulary words = record.bean(Vocabulary.class);
      NodeKind fund = words.kind("Fund");
      NodeKind project = words.kind("Project");
      assertThat(words.chainOf(fund).zh()).isEqualTo("资金链");
      assertThat(record.cypher("SHOW CONSTRAINTS YIELD labelsOrTypes, properties", Map.of()))
          .extracting(
              row -> row.get("labelsOrTypes").asList().toString() + row.get("properties").asList())
          .contains("[Fund][id]");

      Facts facts = record.bean(Facts.class);
      facts.write(
          new Batch.Nodes(
              fund,
              List.of(new NodeFact("Fund:F1", "F1", Map.of("name", "新材料基金", "size", 500.0)))));
      facts.write(
          new Batch.Nodes(
              project, List.of(new NodeFact("Project:P1", "P1", Map.of("name", "固态电池")))));
      facts.write(
          new Batch.Relations(
              words.relation("FUNDS"),
              fund,
              project,
              List.of(new RelationFact("Fund:F1", "Project:P1", Map.of()))));
      record.context().publishEvent(new RecordChanged());

      GraphSnapshot graph = record.bean(Snapshots.class).current();
      Node node = graph.find("Fund:F1").orElseThrow();
      assertThat(node.linked("FUNDS", true)).extracting(Node::id).containsExactly("Project:P1");
      Deadline soon = Deadline.in(Duration.ofSeconds(5));
      Node funded = graph.find("Project:P1").orElseThrow();
      assertThat(Paths.between(funded, node, 3, 5, soon).getFirst().sentence(Language.ZH))
          .isEqualTo("「新材料基金」资助「固态电池」。");
      assertThat(graph.strangers()).isEmpty();
    }
  }
}
