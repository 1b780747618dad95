package org.fourchains.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourchains.vocabulary.VocabularyFile.KindEntry;
import org.fourchains.vocabulary.VocabularyFile.RelationEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * Joins vocabulary files to one vocabulary: a later file adds chains, kinds and relations to those
 * before it.
 */
public final class VocabularyReader {

  /** Labels and types stand in Cypher and GraphQL as they are, so they must be plain names. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

  /** What every node and relation says of itself anyway, in the record and in GraphQL. */
  private static final Set<String> RESERVED =
      Set.of(
          "id",
          "key",
          "kind",
          "chain",
          "properties",
          "relations",
          "linked",
          "degrees",
          "from",
          "to");

  /**
   * Labels that mean something else in the record, or types that mean something else in GraphQL.
   */
  private static final Set<String> RESERVED_KINDS =
      Set.of(Vocabulary.PERSON, "Revision", "Node", "Relation");

  private final List<Chain> chains = new ArrayList<>();
  private final List<Property> nodeProperties = new ArrayList<>();
  private final List<Property> relationProperties = new ArrayList<>();
  private final List<KindEntry> kinds = new ArrayList<>();
  private final List<RelationEntry> relations = new ArrayList<>();

  private VocabularyReader() {}

  /**
   * Reads the files in the order given.
   *
   * @throws IllegalStateException naming the place, when the words contradict each other
   */
  public static Vocabulary read(List<Resource> files) {
    VocabularyReader reader = new VocabularyReader();
    files.stream().map(VocabularyFile::read).forEach(reader::add);
    return reader.vocabulary();
  }

  private void add(VocabularyFile file) {
    chains.addAll(file.chains());
    nodeProperties.addAll(file.nodeProperties());
    relationProperties.addAll(file.relationProperties());
    kinds.addAll(file.kinds());
    relations.addAll(file.relations());
  }

  private Vocabulary vocabulary() {
    requireUniqueNames("kind", kinds.stream().map(KindEntry::name));
    requireUniqueNames("relation", relations.stream().map(RelationEntry::name));
    Set<String> chainNames = requireUniqueNames("chain", chains.stream().map(Chain::name));
    for (KindEntry kind : kinds) {
      require(
          chainNames.contains(kind.chain()),
          "kind " + kind.name() + " belongs to an unknown chain: " + kind.chain());
      require(
          !RESERVED_KINDS.contains(kind.name()), "kind " + kind.name() + " has a reserved name");
    }
    return new Vocabulary(
        chains,
        kinds.stream().map(this::kind).toList(),
        relations.stream().map(this::relation).toList());
  }

  private NodeKind kind(KindEntry k) {
    return new NodeKind(
        k.name(),
        k.chain(),
        given(k.name(), "zh", k.zh()),
        given(k.name(), "en", k.en()),
        k.person(),
        k.concept(),
        k.document(),
        k.work() || k.document(),
        k.searched() == null || k.searched(),
        properties(k.name(), nodeProperties, k.properties()));
  }

  private RelationKind relation(RelationEntry r) {
    return new RelationKind(
        r.name(),
        given(r.name(), "zh", r.zh()),
        given(r.name(), "en", r.en()),
        r.weight() == null ? 1 : r.weight(),
        r.evidence() == null || r.evidence(),
        r.loops(),
        r.cycles() == null || r.cycles(),
        given(r.name(), "ends", r.ends()).stream().map(e -> ends(r, e)).toList(),
        properties(r.name(), relationProperties, r.properties()),
        sentence(r.name(), given(r.name(), "sentence", r.sentence())));
  }

  private RelationKind.Ends ends(RelationEntry r, RelationKind.Ends e) {
    return new RelationKind.Ends(
        expand(r, given(r.name(), "from", e.from())), expand(r, given(r.name(), "to", e.to())));
  }

  private static RelationKind.Sentence sentence(String relation, RelationKind.Sentence sentence) {
    given(relation, "sentence zh", sentence.zh());
    given(relation, "sentence en", sentence.en());
    return sentence;
  }

  private static List<Property> properties(
      String owner, List<Property> common, List<Property> own) {
    List<Property> all = Stream.concat(common.stream(), own.stream()).toList();
    requireUniqueNames("property of " + owner, all.stream().map(Property::name));
    for (Property property : all) {
      String place = "property " + property.name() + " of " + owner;
      require(!RESERVED.contains(property.name()), place + " has a reserved name");
      require(
          !property.searchable() || !property.sensitive(),
          place + " is sensitive and searchable: its text would be shown in what a search finds");
      given(place, "type", property.type());
      require(
          !property.begins() || property.type() == PropertyType.DATE,
          place + " begins something, which only a date can");
      given(place, "zh", property.zh());
      given(place, "en", property.en());
    }
    return all;
  }

  /** {@code Person} stands for every kind of person. */
  private List<String> expand(RelationEntry relation, List<String> names) {
    return names.stream().flatMap(name -> expand(relation, name)).toList();
  }

  private Stream<String> expand(RelationEntry relation, String name) {
    if (name.equals(Vocabulary.PERSON)) {
      return kinds.stream().filter(KindEntry::person).map(KindEntry::name);
    }
    require(
        kinds.stream().anyMatch(k -> k.name().equals(name)),
        "relation " + relation.name() + " ends at an unknown kind: " + name);
    return Stream.of(name);
  }

  private static Set<String> requireUniqueNames(String what, Stream<String> names) {
    Set<String> seen = new HashSet<>();
    names.forEach(
        name -> {
          given("a " + what, "name", name);
          require(
              NAME.matcher(name).matches(), what + " has a name that is not a plain word: " + name);
          require(seen.add(name), what + " stands twice: " + name);
        });
    return seen;
  }

  /** What the file says; Jackson leaves null where it says nothing. */
  private static <T> T given(String place, String field, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(
          "The vocabulary is not complete: " + place + " has no " + field);
    }
    return value;
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalStateException("The vocabulary contradicts itself: " + message);
    }
  }
}
