package org.fourchains.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.fourchains.search.NodeVectors.Read;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.PropertyType;

/** What the search reads of a node, and the document made of it. */
final class NodeText {

  static final String ID = "id";
  static final String KIND = "kind";

  /** The days of all properties that are dates: since, published, filed, raised … */
  static final String DATE = "date";

  /** Whole names, folded: what a question must say to mean exactly this node. */
  static final String EXACT = "exact";

  /** The names of concepts, as phrases: what is looked for in texts. */
  static final String CONCEPT = "concept";

  /** Those names with one Chinese character left out, see {@link Slip}. */
  static final String LEFT_OUT = "concept.leftOut";

  /** Those names without spaces and plurals, see {@link Loose}. */
  static final String LOOSE = "concept.loose";

  /** The Latin words of those names, for {@link SpelledNames}. */
  static final String WORD = "concept.word";

  /** The initials of those names, see {@link Abbreviations}. */
  static final String INITIALS = "concept.initials";

  /** The {@link #fingerprint} of what the document was made of. */
  static final String FINGERPRINT = "fingerprint";

  /** How many of its texts had no vector yet. */
  static final String MISSING = "missing";

  /** Longer names are no names; Lucene refuses terms above 32 kB. */
  private static final int LONGEST_NAME = 1_000;

  /** What lies behind in a text is not read: it would keep the next snapshot waiting. */
  private static final int LONGEST_TEXT = 100_000;

  private NodeText() {}

  /** Whether two versions of a node read the same, so that its document may stay. */
  static boolean same(Node one, Node other) {
    return read(one.kind())
        .allMatch(p -> Objects.equals(one.property(p.name()), other.property(p.name())));
  }

  /** The properties that a document is made of. */
  static Stream<Property> read(NodeKind kind) {
    return kind.properties().stream()
        .filter(p -> kind.searched() && (p.searchable() || p.type() == PropertyType.DATE));
  }

  /** Of all that a document is made of; a document tells it, to be compared after a restart. */
  static long fingerprint(Node node) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(node.id());
    read(node.kind())
        .forEach(
            property -> {
              Object value = node.property(property.name());
              if (value != null) {
                fingerprint.add(property.name());
                (value instanceof List<?> several ? several : List.of(value))
                    .forEach(fingerprint::add);
              }
            });
    return fingerprint.taken();
  }

  static Term term(String id) {
    return new Term(ID, id);
  }

  static Document document(Read read) {
    Node node = read.node();
    Document document = new Document();
    document.add(new NumericDocValuesField(FINGERPRINT, fingerprint(node)));
    document.add(new NumericDocValuesField(MISSING, read.missing()));
    document.add(new StringField(ID, node.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(ID, new BytesRef(node.id())));
    document.add(new StringField(KIND, node.kind().name(), Field.Store.NO));
    document.add(new StringField(EXACT, Folding.foldName(node.id()), Field.Store.NO));
    dates(node).forEach(day -> document.add(new LongPoint(DATE, day)));
    for (String name : names(node)) {
      if (name.length() <= LONGEST_NAME) {
        whole(document, node, name);
      }
      add(document, View::names, Folding.fold(name));
    }
    texts(node).forEach(text -> add(document, View::texts, Folding.fold(text)));
    read.vectors()
        .forEach(
            (tongue, vector) ->
                document.add(
                    new KnnFloatVectorField(
                        MeaningText.field(tongue), vector, VectorSimilarityFunction.DOT_PRODUCT)));
    return document;
  }

  private static void whole(Document document, Node node, String name) {
    document.add(new StringField(EXACT, Folding.foldName(name), Field.Store.NO));
    if (node.kind().concept()) {
      Phrase phrase = Phrase.of(name);
      String reading = phrase.reading();
      String loose = Loose.of(phrase).reading();
      keep(document, CONCEPT, Stream.of(reading));
      if (loose.length() >= Loose.SHORTEST && reading.chars().anyMatch(c -> c >= 'a' && c <= 'z')) {
        keep(document, LOOSE, Stream.of(NameKeys.entry(loose, reading)));
      }
      keep(document, LEFT_OUT, Slip.leftOut(reading).map(key -> NameKeys.entry(key, reading)));
      keep(document, WORD, SpelledNames.words(reading));
      keep(
          document,
          INITIALS,
          Abbreviations.initials(reading).map(key -> NameKeys.entry(key, reading)));
    }
  }

  private static void keep(Document document, String field, Stream<String> terms) {
    terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO)));
  }

  private static void add(Document document, Function<View, String> field, String text) {
    for (View view : View.values()) {
      document.add(new TextField(field.apply(view), text, Field.Store.NO));
    }
  }

  private static Stream<Long> dates(Node node) {
    return read(node.kind())
        .filter(p -> p.type() == PropertyType.DATE)
        .flatMap(
            p -> node.property(p.name()) instanceof LocalDate day ? Stream.of(day) : Stream.empty())
        .map(LocalDate::toEpochDay);
  }

  /**
   * Everything short the node is called by: id, key, name, aliases, numbers; nothing where its kind
   * is not searched, so that its words do not make those of others common.
   */
  static List<String> names(Node node) {
    if (!node.kind().searched()) {
      return List.of();
    }
    List<String> names = new ArrayList<>(List.of(node.key()));
    for (Property property : node.kind().properties()) {
      if (property.searchable() && property.type() != PropertyType.TEXT) {
        switch (node.property(property.name())) {
          case null -> {}
          case List<?> several -> several.forEach(value -> names.add(value.toString()));
          case Object value -> names.add(value.toString());
        }
      }
    }
    return names;
  }

  /** Everything the search reads of the node. */
  static List<String> all(Node node) {
    return Stream.concat(names(node).stream(), texts(node).stream()).toList();
  }

  private static List<String> texts(Node node) {
    return read(node.kind())
        .filter(p -> p.searchable() && p.type() == PropertyType.TEXT)
        .flatMap(p -> node.text(p.name()).stream())
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
        .toList();
  }
}
