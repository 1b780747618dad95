package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourchains.search.Graphs.VOCABULARY;
import static org.fourchains.search.Graphs.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.fourchains.embedding.CountingModel;
import org.fourchains.embedding.TextModels;
import org.fourchains.search.NodeVectors.Read;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class IndexFolderTests {

  private static final Map<String, String> RULES = IndexRules.of(VOCABULARY, TextModels.none());

  @TempDir private Path folder;

  private int documents(Map<String, String> rules) throws IOException {
    try (LuceneIndex index = new IndexFolder(folder).open(rules)) {
      assertThat(index.isKept()).isTrue();
      return index.ask(searcher -> searcher.getIndexReader().numDocs());
    }
  }

  private void write(GraphSnapshot graph) throws IOException {
    try (LuceneIndex index = new IndexFolder(folder).open(RULES)) {
      index.add(new Read(graph.node(0), Map.of(), Map.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "vocabulary", "models"})
  void whatWasMadeByOtherRulesIsThrownAway(String rule) throws IOException {
    write(Graphs.of(node("Skill", "A", "除气")));
    assertThat(documents(RULES)).isEqualTo(1);
    Map<String, String> other = new HashMap<>(RULES);
    other.put(rule, "another");
    assertThat(documents(other)).isZero();
  }

  @Test
  void filesOfOthersStay() throws IOException {
    Path note = Files.writeString(folder.resolve("notes.txt"), "mine");
    write(Graphs.of(node("Skill", "A", "除气")));
    assertThat(documents(Map.of())).isZero();
    assertThat(note).hasContent("mine");
  }

  @Test
  void rulesDifferWithTheVocabularyAndTheModels() {
    Vocabulary more =
        VocabularyReader.read(
            List.of(
                new ClassPathResource("vocabulary.yaml"),
                new ByteArrayResource(
                    """
                    kinds:
                      - { name: Fund, chain: industry, zh: 基金, en: Fund, properties: [
                          { name: motto, type: text, zh: 口号, en: Motto, searchable: true } ] }
                    """
                        .getBytes(StandardCharsets.UTF_8))));
    assertThat(IndexRules.of(more, TextModels.none()).get("vocabulary"))
        .isNotEqualTo(RULES.get("vocabulary"));
    TextModels models = tongue -> Optional.of(new CountingModel("by chance", 16));
    assertThat(IndexRules.of(VOCABULARY, models).get("models"))
        .isEqualTo("CHINESE by chance, ENGLISH by chance");
  }

  @Test
  void fingerprintsDifferWithEverythingThatIsRead() {
    GraphSnapshot graph =
        Graphs.of(
            node("Skill", "A", "除气"),
            node("Skill", "B", "除气"),
            node("Skill", "C", "除气", "aliases", List.of("ab", "c")),
            node("Course", "A", "除气"));
    List<Long> prints =
        graph.vocabulary().kinds().stream()
            .flatMap(
                kind ->
                    IntStream.range(graph.first(kind), graph.first(kind) + graph.count(kind))
                        .mapToObj(i -> NodeText.fingerprint(graph.node(i))))
            .toList();
    assertThat(prints).hasSize(4).doesNotHaveDuplicates();
    assertThat(fingerprint(node("Skill", "C", "除气", "aliases", List.of("ab", "c"))))
        .isIn(prints)
        .isNotEqualTo(fingerprint(node("Skill", "C", "除气", "aliases", List.of("a", "bc"))));
  }

  private static long fingerprint(Graphs.Draft draft) {
    return NodeText.fingerprint(Graphs.of(draft).node(0));
  }

  /**
   * When this fails because documents are made otherwise on purpose, raise {@link
   * IndexRules#FORMAT} and note both numbers here; else indexes of an earlier version stay in use.
   */
  @Test
  void whoeverMakesDocumentsOtherwiseRaisesTheFormat() throws IOException {
    GraphSnapshot graph =
        Graphs.of(
            node(
                "Skill",
                "A-1",
                "ＮＣＭ811正极材料的激光焊接",
                "nameEn",
                "Laser welding of cathodes",
                "aliases",
                List.of("激光焊", "GB/T 13586-2021"),
                "description",
                "用 6061-T6 铝合金；the parts are welded twice, 焊缝无气孔。"));
    try (LuceneIndex index = LuceneIndex.inMemory()) {
      index.add(new Read(graph.node(0), Map.of(), Map.of()));
      index.refresh();
      assertThat(IndexRules.FORMAT).isEqualTo(4);
      assertThat(Long.toHexString(index.ask(IndexFolderTests::terms)))
          .isEqualTo("29e30cfae1abb596");
    }
  }

  private static long terms(IndexSearcher searcher) throws IOException {
    Fingerprint fingerprint = new Fingerprint();
    IndexReader reader = searcher.getIndexReader();
    for (LeafReaderContext leaf : reader.leaves()) {
      for (String field : new TreeSet<>(fields(leaf))) {
        fingerprint.add(field);
        Terms terms = leaf.reader().terms(field);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          fingerprint.add(term.utf8ToString() + " " + each.totalTermFreq());
        }
      }
    }
    return fingerprint.taken();
  }

  private static List<String> fields(LeafReaderContext leaf) {
    List<String> fields = new ArrayList<>();
    leaf.reader().getFieldInfos().forEach(info -> fields.add(info.name));
    return fields;
  }
}
