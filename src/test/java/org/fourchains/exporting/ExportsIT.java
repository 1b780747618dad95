package org.fourchains.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fourchains.TestFiles;
import org.fourchains.TestRecord;
import org.fourchains.importing.ImportReport;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.Progress;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@TestFiles
class ExportsIT {

  private static final String HARD = "行1\n行2 \"quoted\", <b>&amp; 😀; \u0007bell";

  @Autowired Exports exports;
  @Autowired Imports imports;
  @Autowired Driver driver;
  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Path files = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        files.resolve("Course.csv"),
        "key,name,nameEn,aliases,description,since,hours,credits,source\n"
            + "C:2,激光焊接,Laser,x;y,\""
            + HARD.replace("\"", "\"\"")
            + "\",2021-03-05,48,2.5,book 7\n"
            + "C1,b,,,,,,,\n");
    Files.writeString(files.resolve("Skill.csv"), "key,name\nS,s\n");
    Files.writeString(files.resolve("Teacher.csv"), "key,name,dualQualified\nT,t,是\n");
    Files.writeString(
        files.resolve("Course-TEACHES-Skill.csv"), "from,to,level,weight\nC:2,S,3,0.25\nC1,S,,\n");
    Files.writeString(files.resolve("Course-PREREQUISITE-Course.csv"), "from,to\nC1,C:2\n");
    Files.writeString(files.resolve("Teacher-HAS_SKILL-Skill.csv"), "from,to\nT,S\n");
    assertThat(read(files).rejects()).isEmpty();
  }

  private ImportReport read(Path files) {
    return imports.run(new ImportRequest(List.of(files), null, false), Progress.none());
  }

  private Path export(String name, Format format) {
    Path out = folder.resolve(name);
    assertThat(exports.run(out, format)).isEqualTo(8);
    return out;
  }

  private static Map<String, String> texts(Path out) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void anExportImportedIntoAnEmptyRecordExportsToTheSameBytes() throws IOException {
    Map<String, String> first = texts(export("one", Format.CSV));
    assertThat(first)
        .containsOnlyKeys(
            "Course.csv",
            "Skill.csv",
            "Teacher.csv",
            "Course-TEACHES-Skill.csv",
            "Course-PREREQUISITE-Course.csv",
            "Teacher-HAS_SKILL-Skill.csv");
    assertThat(first.get("Course.csv")).contains("C:2,激光焊接,Laser,x;y,", ",book 7", ",Course.csv:4");
    new TestRecord.Emptied().beforeEach(null);
    assertThat(read(folder.resolve("one")).rejects()).isEmpty();
    assertThat(texts(export("two", Format.CSV))).isEqualTo(first);
  }

  @Test
  void aFileOfAKindThatHasNoFactsAnyMoreIsEmptied() throws IOException {
    Path out = export("out", Format.CSV);
    try (var session = driver.session()) {
      session.run("MATCH (:Teacher)-[r]->() DELETE r").consume();
    }
    exports.run(out, Format.CSV);
    assertThat(texts(out).get("Teacher-HAS_SKILL-Skill.csv"))
        .isEqualTo("from,to,weight,since,until,source,level\n");
  }

  private record Reading(
      Graph<String, DefaultWeightedEdge> graph, Map<String, Map<String, String>> attributes) {

    static Reading empty() {
      Supplier<String> names = SupplierUtil.createStringSupplier();
      return new Reading(
          new DirectedWeightedPseudograph<>(
              names, SupplierUtil.createDefaultWeightedEdgeSupplier()),
          new HashMap<>());
    }

    void note(Object element, String name, String value) {
      attributes.computeIfAbsent(element.toString(), e -> new HashMap<>()).put(name, value);
    }

    void isTheGraph() {
      assertThat(graph.vertexSet()).hasSize(4);
      assertThat(graph.edgeSet()).hasSize(4);
      assertThat(attributes.values())
          .anySatisfy(
              node ->
                  assertThat(node)
                      .containsEntry("name", "激光焊接")
                      .containsEntry("kind", "Course")
                      .containsEntry("chain", "education")
                      .containsEntry("hours", "48")
                      .containsEntry("since", "2021-03-05"));
      assertThat(attributes.values())
          .anySatisfy(
              edge ->
                  assertThat(edge).containsEntry("kind", "TEACHES").containsEntry("level", "3"));
    }
  }

  @Test
  void anotherReaderOpensTheGraphMl() throws IOException {
    String text = Files.readString(export("ml", Format.GRAPHML).resolve("graph.graphml"));
    Reading reading = Reading.empty();
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.addVertexAttributeConsumer(
        (v, a) -> reading.note(v.getFirst(), v.getSecond(), a.getValue()));
    importer.addEdgeAttributeConsumer(
        (e, a) -> reading.note(e.getFirst(), e.getSecond(), a.getValue()));
    importer.importGraph(reading.graph(), new StringReader(text));
    reading.isTheGraph();
    assertThat(reading.attributes().values())
        .anySatisfy(
            node -> assertThat(node).containsEntry("description", HARD.replace("\u0007", "")));
  }

  private static void openGexf(String text, boolean validate) {
    Reading reading = Reading.empty();
    SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(validate);
    importer.addVertexAttributeConsumer(
        (v, a) -> reading.note(v.getFirst(), v.getSecond(), a.getValue()));
    importer.addEdgeAttributeConsumer(
        (e, a) -> reading.note(e.getFirst(), e.getSecond(), a.getValue()));
    importer.importGraph(reading.graph(), new StringReader(text));
    reading.isTheGraph();
  }

  /** The reader brings the schema of 1.2, which differs in the namespace and the kind of edges. */
  @Test
  void anotherReaderOpensTheGexf() throws IOException {
    String text = Files.readString(export("gexf", Format.GEXF).resolve("graph.gexf"));
    assertThat(text).contains("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">");
    openGexf(text, false);
    String older =
        text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
            .replace("version=\"1.3\"", "version=\"1.2\"")
            .replaceAll(" kind=\"[A-Z_]+\"", "");
    openGexf(older, true);
  }
}
