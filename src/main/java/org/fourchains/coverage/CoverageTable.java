package org.fourchains.coverage;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * Courses × concepts. A table of too many columns joins narrower concepts in the broadest one above
 * them, and if these are still too many the last ones in one column; every sum over a course stays
 * what it was.
 */
record CoverageTable(List<Column> columns, List<Row> rows, boolean joined, int merged) {

  /**
   * @param concept the concept, or the broadest above those joined; none for the rest
   * @param concepts how many concepts the column stands for
   * @param asked the weight of all demand for them, 0 up to 1
   * @param requiredLevel the highest level asked
   * @param taughtLevel the highest level taught
   * @param open how many of them are gaps
   */
  record Column(
      @Nullable Node concept,
      int concepts,
      double asked,
      @Nullable Integer requiredLevel,
      @Nullable Integer taughtLevel,
      boolean taught,
      int open) {}

  record Row(Node course, List<Cell> cells) {}

  /**
   * @param column counted from 0
   * @param level the highest level, where one is said
   * @param hours all hours that are said
   * @param concepts how many concepts of the column the course teaches
   */
  record Cell(int column, @Nullable Integer level, double hours, int concepts) {}

  /** What one course does for one concept. */
  private record Taught(int level, double hours) {
    Taught and(Taught other) {
      return new Taught(Math.max(level, other.level), hours + other.hours);
    }
  }

  static CoverageTable of(Balance balance, GapWeights weights, int most) {
    int[] places =
        IntStream.range(0, balance.concepts().size())
            .filter(p -> balance.isAsked(p) || balance.supply().level(p) != Supply.NOT_TAUGHT)
            .toArray();
    boolean joined = places.length > most;
    List<Group> groups = Group.of(balance, places, joined);
    int merged = Math.max(0, groups.size() - most + 1);
    if (groups.size() > most) {
      groups = Group.withRest(groups, most);
    } else {
      merged = 0;
    }
    IntIntHashMap columnOf = new IntIntHashMap();
    for (int column = 0; column < groups.size(); column++) {
      for (int place : groups.get(column).places()) {
        columnOf.put(place, column);
      }
    }
    List<Column> columns = groups.stream().map(group -> group.column(balance, weights)).toList();
    return new CoverageTable(columns, rows(balance, columnOf), joined, merged);
  }

  private static List<Row> rows(Balance balance, IntIntHashMap columnOf) {
    Map<Node, Map<Integer, Taught>> byCourse = new HashMap<>();
    balance
        .supply()
        .each(
            (course, concept, relations, position) ->
                byCourse
                    .computeIfAbsent(course, c -> new TreeMap<>())
                    .merge(
                        concept,
                        new Taught(
                            AskIndex.level(relations, position),
                            relations.number("hours", position, 0)),
                        Taught::and));
    return balance.supply().courses().stream()
        .sorted(
            Comparator.comparingDouble((Node c) -> c.number("semester", Double.MAX_VALUE))
                .thenComparing(Node::id))
        .map(course -> new Row(course, cells(byCourse.getOrDefault(course, Map.of()), columnOf)))
        .toList();
  }

  private static List<Cell> cells(Map<Integer, Taught> taught, IntIntHashMap columnOf) {
    Map<Integer, List<Taught>> byColumn = new TreeMap<>();
    taught.forEach(
        (place, one) ->
            byColumn.computeIfAbsent(columnOf.get(place), c -> new ArrayList<>()).add(one));
    return byColumn.entrySet().stream().map(e -> cell(e.getKey(), e.getValue())).toList();
  }

  private static Cell cell(int column, List<Taught> taught) {
    Taught all = taught.stream().reduce(new Taught(0, 0), Taught::and);
    return new Cell(column, all.level > 0 ? all.level : null, all.hours, taught.size());
  }
}
