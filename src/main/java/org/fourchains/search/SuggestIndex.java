package org.fourchains.search;

import com.carrotsearch.hppc.IntHashSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourchains.search.PrefixTable.Range;
import org.fourchains.search.Typed.Match;
import org.fourchains.search.Typed.Way;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;

/** Finds the nodes of one snapshot whose names begin as somebody types. Immutable. */
final class SuggestIndex {

  private final GraphSnapshot graph;
  private final NameTables names;

  SuggestIndex(GraphSnapshot graph) {
    this.graph = graph;
    this.names = NameTables.of(graph);
  }

  /**
   * What somebody may be about to type: the best way of answering first, then by rank.
   *
   * @param kinds only these; all when empty
   */
  List<Suggestion> suggest(Typed typed, Set<NodeKind> kinds, int first) {
    boolean[] wanted = new boolean[graph.vocabulary().kinds().size()];
    kinds.forEach(kind -> wanted[graph.vocabulary().place(kind)] = true);
    IntPredicate ofKind = rank -> kinds.isEmpty() || wanted[names.kinds()[rank]];
    IntHashSet taken = new IntHashSet();
    List<Suggestion> found = new ArrayList<>();
    for (Way way : Way.values()) {
      if (found.size() < first) {
        BestRanks best = new BestRanks(first - found.size(), taken, ofKind);
        candidates(typed, way).offerTo(best, rank -> matches(rank, typed, way));
        for (int rank : best.ranks()) {
          taken.add(rank);
          Node node = node(rank);
          found.add(
              typed.match(node, way).map(m -> suggestion(node, m)).orElseGet(() -> byId(node)));
        }
      }
    }
    return found;
  }

  private Node node(int rank) {
    return graph.node(names.nodes()[rank]);
  }

  private boolean matches(int rank, Typed typed, Way way) {
    return typed.match(node(rank), way).isPresent();
  }

  private static Suggestion suggestion(Node node, Match match) {
    return new Suggestion(node, match.name(), Excerpt.of(match.name(), List.of(match.span())));
  }

  private static Suggestion byId(Node node) {
    return suggestion(node, new Match(node.id(), new Span(0, node.id().length())));
  }

  /**
   * Where those who answer in a way stand.
   *
   * @param certain all that stands here answers
   * @param possible what stands here is to be looked at
   */
  private record Candidates(List<Range> certain, List<Range> possible) {

    static final Candidates NONE = new Candidates(List.of(), List.of());

    void offerTo(BestRanks best, IntPredicate matches) {
      certain.forEach(range -> range.offerTo(best, rank -> true));
      possible.forEach(range -> range.offerTo(best, matches));
    }
  }

  private Candidates candidates(Typed typed, Way way) {
    return switch (way) {
      case EXACT -> {
        long hash = NameTables.hash(typed.reading());
        yield new Candidates(List.of(names.exact().range(hash, hash)), List.of());
      }
      case BEGINNING -> prefix(names.beginnings(), typed.reading());
      case WORD -> prefix(names.words(), typed.reading());
      case PINYIN -> typed.pinyin() ? pinyin(typed) : Candidates.NONE;
      case INITIALS ->
          typed.initials() ? prefix(names.initials(), typed.letters()) : Candidates.NONE;
    };
  }

  /** What a key has no room for is looked for where the rarest of its words lead. */
  private Candidates prefix(PrefixTable table, String reading) {
    PrefixKey key = PrefixKey.of(reading, 0);
    Range whole = table.range(key.low(), key.high());
    if (key.holds(reading, 0)) {
      return new Candidates(List.of(whole), List.of());
    }
    Stream<Range> later =
        table == names.initials()
            ? Stream.empty()
            : IntStream.range(1, reading.length())
                .filter(place -> Typed.begins(reading, place))
                .mapToObj(place -> PrefixKey.of(reading, place))
                .map(word -> names.words().range(word.low(), word.high()));
    return Stream.concat(Stream.of(whole), later)
        .min(Comparator.comparingInt(Range::size))
        .map(rarest -> new Candidates(List.of(), List.of(rarest)))
        .orElseThrow();
  }

  private Candidates pinyin(Typed typed) {
    PinyinRanges first = PinyinRanges.of(names.beginnings(), typed, names.syllables());
    PinyinRanges later = PinyinRanges.of(names.words(), typed, names.syllables());
    return new Candidates(
        Stream.of(first, later).flatMap(ranges -> ranges.certain().stream()).toList(),
        Stream.of(first, later).flatMap(ranges -> ranges.possible().stream()).toList());
  }
}
