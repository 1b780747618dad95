package org.fourchains.benchmark;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.fourchains.search.Suggestions;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;

/** What suggestions take while the names of some nodes are typed. */
final class Typing {

  private static final int NAMES = 500;
  private static final int[] LENGTHS = {1, 2, 4, 8};
  private static final int FIRST = 10;

  /** How a name is typed. */
  private record Manner(String name, UnaryOperator<String> typed, boolean english) {}

  private static final List<Manner> MANNERS =
      List.of(
          new Manner("Chinese", name -> name, false),
          new Manner(
              "pinyin", name -> PinyinHelper.toPinyin(name, PinyinStyleEnum.INPUT, ""), false),
          new Manner(
              "initials",
              name -> PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER, ""),
              false),
          new Manner("English", name -> name, true),
          new Manner("English, from its last word", name -> lastWords(name), true));

  private Typing() {}

  static void measure(GraphSnapshot graph, long seed, PrintStream out) {
    long before = Building.used();
    long begin = System.nanoTime();
    Suggestions suggestions = Suggestions.over(graph);
    long building = System.nanoTime() - begin;
    long bytes = Building.used() - before;
    out.printf("suggestions: built in %,d ms (cold), %,d MB%n", building / 1_000_000, bytes >> 20);
    begin = System.nanoTime();
    Suggestions.over(graph);
    out.printf("built again in %,d ms%n", (System.nanoTime() - begin) / 1_000_000);
    List<Node> nodes =
        new SplittableRandom(seed).ints(NAMES, 0, graph.nodeCount()).mapToObj(graph::node).toList();
    for (Manner manner : MANNERS) {
      for (int length : LENGTHS) {
        List<String> typed = nodes.stream().map(node -> typed(node, manner, length)).toList();
        measure(suggestions, graph, manner.name() + ", " + length, typed, Set.of(), out);
      }
    }
    Set<NodeKind> rare = Set.of(graph.vocabulary().kind("College"));
    List<String> letters = IntStream.range(0, 26).mapToObj(i -> "" + (char) ('a' + i)).toList();
    measure(suggestions, graph, "one letter, all", letters, Set.of(), out);
    measure(suggestions, graph, "one letter, colleges only", letters, rare, out);
    List<String> whole = nodes.stream().map(Node::name).toList();
    measure(suggestions, graph, "whole names", whole, Set.of(), out);
  }

  private static String typed(Node node, Manner manner, int length) {
    String name = manner.english() ? node.text("nameEn").orElse(node.name()) : node.name();
    String typed = manner.typed().apply(name);
    return typed.substring(0, Math.min(length, typed.length()));
  }

  private static String lastWords(String name) {
    return name.substring(name.indexOf(' ') + 1);
  }

  private static void measure(
      Suggestions suggestions,
      GraphSnapshot graph,
      String what,
      List<String> typed,
      Set<NodeKind> kinds,
      PrintStream out) {
    Timing timing =
        Timing.of(
                typed.size(), List.of(i -> suggestions.suggest(graph, typed.get(i), kinds, FIRST)))
            .getFirst();
    out.printf("  %s: %s%n", what, timing);
  }
}
