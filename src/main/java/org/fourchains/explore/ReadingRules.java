package org.fourchains.explore;

import java.util.List;
import java.util.Set;

/**
 * What a question may not say: whatever does not read the record alone, and whatever would show a
 * sensitive property. Neo4j itself holds questions to reading; these rules come before it, name the
 * line, and keep out what Neo4j counts as reading (files, other hosts, plug-ins).
 */
final class ReadingRules {

  private static final Set<String> BEGINNINGS =
      Set.of("MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL", "LET", "FOR", "FILTER");

  private static final Set<String> REFUSED =
      Set.of(
          "CREATE",
          "MERGE",
          "SET",
          "DELETE",
          "DETACH",
          "REMOVE",
          "FOREACH",
          "INSERT",
          "DROP",
          "ALTER",
          "RENAME",
          "GRANT",
          "DENY",
          "REVOKE",
          "SHOW",
          "TERMINATE",
          "START",
          "STOP",
          "USE",
          "LOAD",
          "EXPLAIN",
          "PROFILE",
          "TRANSACTION",
          "TRANSACTIONS");

  /** Functions of Cypher itself that have a dot in their names; all others belong to plug-ins. */
  private static final Set<String> NAMESPACES =
      Set.of("DATE", "DATETIME", "LOCALDATETIME", "LOCALTIME", "TIME", "DURATION", "POINT");

  private final List<Token> tokens;

  private ReadingRules(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Goes on, or refuses.
   *
   * @param query as it stands in the file
   * @param sensitive names of properties
   * @throws BadQuestion naming the first line that breaks a rule
   */
  static void check(String query, Set<String> sensitive) {
    characters(query);
    List<Token> tokens = Token.of(query);
    ReadingRules rules = new ReadingRules(tokens);
    rules.begins();
    SensitiveRules properties = new SensitiveRules(tokens, sensitive);
    for (int i = 0; i < tokens.size(); i++) {
      rules.check(i);
      properties.check(i);
    }
  }

  /** Cypher replaces such escapes before it reads anything, and skips characters nobody sees. */
  private static void characters(String query) {
    int escape = query.indexOf("\\u");
    if (escape >= 0) {
      throw new BadQuestion(lineAt(query, escape), "\\u… is refused: write the character itself");
    }
    for (int i = 0; i < query.length(); i = query.offsetByCodePoints(i, 1)) {
      int c = query.codePointAt(i);
      if ("\n\t".indexOf(c) < 0
          && (Character.isISOControl(c) || Character.isIdentifierIgnorable(c))) {
        throw new BadQuestion(lineAt(query, i), "there is a character that cannot be seen");
      }
    }
  }

  private static int lineAt(String query, int place) {
    return (int) query.substring(0, place).lines().count()
        + (place > 0 && query.charAt(place - 1) == '\n' ? 1 : 0);
  }

  private void begins() {
    int first = 0;
    if (at(0).is("CYPHER")) {
      first = at(1).type() == Token.Type.NUMBER ? 2 : 1;
    }
    if (!BEGINNINGS.contains(at(first).upper())) {
      throw new BadQuestion(
          at(first).line(),
          "a question begins with MATCH, UNWIND, WITH or the like, not with " + at(first).text());
    }
  }

  private void check(int i) {
    Token token = at(i);
    if (token.isSymbol("'") || token.isSymbol("\"") || token.isSymbol("`")) {
      throw new BadQuestion(token.line(), "a text or name in quotes does not end");
    }
    boolean key = at(i + 1).isSymbol(":") && (at(i - 1).isSymbol("{") || at(i - 1).isSymbol(","));
    boolean keyword = !key && !List.of(".", ":", "|", "&", "!").contains(at(i - 1).text());
    if (keyword && REFUSED.contains(token.upper())) {
      throw new BadQuestion(
          token.line(), token.text() + " has no place in a question, which only reads");
    }
    if (keyword && token.is("CALL") && !at(i + 1).isSymbol("{") && !at(i + 1).isSymbol("(")) {
      throw new BadQuestion(
          token.line(), "procedures are refused: " + at(i + 1).text() + "; CALL { … } is allowed");
    }
    if (token.isSymbol("(") && at(i - 1).isName() && at(i - 2).isSymbol(".")) {
      function(i - 1);
    }
  }

  private void function(int last) {
    int first = last;
    while (at(first - 1).isSymbol(".")) {
      first -= 2;
    }
    if (!NAMESPACES.contains(at(first).upper())) {
      throw new BadQuestion(
          at(last).line(), "functions of plug-ins are refused: " + at(first).text() + ".…");
    }
  }

  private Token at(int i) {
    return at(tokens, i);
  }

  /** Past the ends there is a symbol that stands for nothing. */
  static Token at(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size()
        ? tokens.get(i)
        : new Token(
            Token.Type.SYMBOL, "", tokens.isEmpty() ? 1 : i < 0 ? 1 : tokens.getLast().line());
  }
}
