package org.fourchains.search;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.Version;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.Tongue;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.Vocabulary;

/** What the documents of an index depend on beside the nodes: it is of use only to the same. */
final class IndexRules {

  /**
   * To be raised whenever {@link NodeText}, {@link View}, {@link Folding}, {@link Phrase}, {@link
   * Slip}, {@link Loose}, {@link Abbreviations} or the stop words write something else for the same
   * node: then every index is made anew.
   */
  static final int FORMAT = 4;

  private IndexRules() {}

  /** As a commit of the index tells them. */
  static Map<String, String> of(Vocabulary vocabulary, TextModels models) {
    return Map.of(
        "format", FORMAT + " of Lucene " + Version.LATEST,
        "vocabulary", Long.toHexString(fingerprint(vocabulary)),
        "models",
            Stream.of(Tongue.values())
                .flatMap(
                    tongue -> models.of(tongue).stream().map(model -> tongue + " " + model.id()))
                .collect(Collectors.joining(", ")));
  }

  private static long fingerprint(Vocabulary vocabulary) {
    Fingerprint fingerprint = new Fingerprint();
    for (NodeKind kind : vocabulary.kinds()) {
      fingerprint.add(kind.name());
      fingerprint.add(kind.concept());
      NodeText.read(kind).map(Property::name).forEach(fingerprint::add);
      NodeText.read(kind).map(Property::type).forEach(fingerprint::add);
      NodeText.read(kind).map(Property::searchable).forEach(fingerprint::add);
    }
    return fingerprint.taken();
  }
}
