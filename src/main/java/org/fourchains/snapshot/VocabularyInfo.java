package org.fourchains.snapshot;

import java.util.List;
import java.util.Locale;
import org.fourchains.vocabulary.Chain;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;

/** The words of the graph, as they are shown. */
record VocabularyInfo(List<Chain> chains, List<KindInfo> kinds, List<RelationKindInfo> relations) {

  record KindInfo(
      String name,
      Chain chain,
      String zh,
      String en,
      boolean person,
      boolean concept,
      boolean document,
      List<PropertyInfo> properties) {}

  record PropertyInfo(String name, String type, String zh, String en) {}

  record RelationKindInfo(
      String name,
      String zh,
      String en,
      double weight,
      List<RelationKind.Ends> ends,
      List<PropertyInfo> properties) {}

  static VocabularyInfo of(Vocabulary words) {
    return new VocabularyInfo(
        words.chains(),
        words.kinds().stream().map(kind -> kind(words, kind)).toList(),
        words.relations().stream()
            .map(
                r ->
                    new RelationKindInfo(
                        r.name(), r.zh(), r.en(), r.weight(), r.ends(), properties(r.properties())))
            .toList());
  }

  private static KindInfo kind(Vocabulary words, NodeKind kind) {
    return new KindInfo(
        kind.name(),
        words.chainOf(kind),
        kind.zh(),
        kind.en(),
        kind.person(),
        kind.concept(),
        kind.document(),
        properties(kind.properties()));
  }

  private static List<PropertyInfo> properties(List<Property> properties) {
    return properties.stream()
        .map(
            p ->
                new PropertyInfo(
                    p.name(), p.type().name().toLowerCase(Locale.ROOT), p.zh(), p.en()))
        .toList();
  }
}
