package org.fourchains.explore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fourchains.vocabulary.BadValue;
import org.fourchains.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Whether a header says all it must and does not contradict itself. */
final class HeaderCheck {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

  private final String yaml;
  private final Vocabulary vocabulary;

  HeaderCheck(String yaml, Vocabulary vocabulary) {
    this.yaml = yaml;
    this.vocabulary = vocabulary;
  }

  void check(@Nullable Header header) {
    if (header == null) {
      throw refused("", "the header is empty");
    }
    wording("title", header.title());
    wording("description", header.description());
    Set<String> names = new HashSet<>();
    for (Parameter parameter : header.parameters()) {
      check(parameter);
      require(names.add(parameter.name()), parameter.name(), "stands twice");
    }
    for (Column column : header.columns()) {
      require(column.name() != null, "columns", "a column has no name");
      labels(column.name(), column.zh(), column.en());
    }
  }

  private void wording(String key, @Nullable Wording wording) {
    if (wording == null) {
      throw refused(key, "is missing; it wants zh and en");
    }
    labels(key, wording.zh(), wording.en());
  }

  private void labels(String of, @Nullable String zh, @Nullable String en) {
    require(zh != null && !zh.isBlank(), of, "has no zh");
    require(en != null && !en.isBlank(), of, "has no en");
  }

  private void check(Parameter p) {
    require(p.name() != null, "parameters", "a parameter has no name");
    String name = p.name();
    require(NAME.matcher(name).matches(), name, "is no name: a letter, then letters, digits, _");
    require(p.type() != null, name, "has no type");
    labels(name, p.zh(), p.en());
    boolean node = p.type() == ParameterType.NODE;
    require(node || p.kind() == null, name, "has a kind, which only a node has");
    require(!node || p.kind() != null, name, "is a node and has no kind");
    require(
        p.kind() == null || vocabulary.findKind(p.kind()).isPresent(),
        name,
        "no kind of node is called " + p.kind());
    require(
        p.type().isNumber() || p.min() == null && p.max() == null,
        name,
        "has min or max, which only a number has");
    require(
        p.min() == null || p.max() == null || p.min() <= p.max(), name, "has a min above its max");
    require(!p.required() || !p.example().isEmpty(), name, "has neither default nor example");
    values("default", p, p.defaults());
    values("example", p, p.example());
  }

  private void values(String key, Parameter parameter, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    try {
      parameter.value(texts);
    } catch (BadValue bad) {
      throw refused(parameter.name(), key + ": " + bad.getMessage());
    }
  }

  private void require(boolean condition, String of, String problem) {
    if (!condition) {
      throw refused(of, problem);
    }
  }

  private BadQuestion refused(String of, String problem) {
    int first = Lines.first(yaml);
    return of.isEmpty()
        ? new BadQuestion(first, problem)
        : new BadQuestion(Lines.of(yaml, of, first), of + ": " + problem);
  }
}
