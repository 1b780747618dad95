package org.fourchains.snapshot;

import org.fourchains.vocabulary.RelationKind;

/** The language an answer is worded in. */
public enum Language {
  ZH,
  EN;

  /** The name of a node in this language; the other one where there is none. */
  public String name(Node node) {
    return this == EN ? node.text("nameEn").orElseGet(node::name) : node.name();
  }

  /** A relation as a clause, without a full stop. */
  String clause(Relation relation) {
    RelationKind.Sentence sentence = relation.kind().sentence();
    return (this == ZH ? sentence.zh() : sentence.en())
        .replace("{from}", quoted(relation.from()))
        .replace("{to}", quoted(relation.to()));
  }

  String sentence(java.util.List<String> clauses) {
    return this == ZH ? String.join("，", clauses) + "。" : String.join("; ", clauses) + ".";
  }

  /** What is said where the text of a node is all there is. */
  String ownText(Node node) {
    return this == ZH
        ? quoted(node) + "的文字与所问相近。"
        : "The text of " + quoted(node) + " is like what is asked.";
  }

  private String quoted(Node node) {
    return this == ZH ? "「" + name(node) + "」" : "“" + name(node) + "”";
  }
}
