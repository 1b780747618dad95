package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the documentation speak the vocabulary's words. */
class ExampleMappingTests {

  @ParameterizedTest
  @ValueSource(strings = {"chain-kg", "lecturebank", "dblp-experts", "supply-chain"})
  void exampleNamesOnlyWhatTheVocabularyKnows(String name) {
    Mapping mapping = MappingReader.read(Path.of("docs/examples", name + ".yaml"));
    mapping.files().values().stream().flatMap(List::stream).forEach(this::check);
  }

  private void check(Mapping.Entry entry) {
    List<Property> known;
    if (entry.node() != null) {
      known = Inbox.VOCABULARY.kind(entry.node()).properties();
    } else {
      var relation = Inbox.VOCABULARY.relation(String.valueOf(entry.relation()));
      assertThat(relation.joins(kind(entry.from()), kind(entry.to()))).as("%s", entry).isTrue();
      known = relation.properties();
    }
    assertThat(known).extracting(Property::name).containsAll(entry.properties().keySet());
  }

  private static NodeKind kind(Mapping.@org.jspecify.annotations.Nullable End end) {
    assertThat(end).isNotNull();
    return Inbox.VOCABULARY.kind(java.util.Objects.requireNonNull(end).kind());
  }
}
