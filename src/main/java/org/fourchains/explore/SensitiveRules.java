package org.fourchains.explore;

import java.util.List;
import java.util.Set;

/**
 * Keeps a query from reading a sensitive property: by its name, with all others at once, or by a
 * name that is made while the query runs. Nodes and relations that a query returns whole are shown
 * without their properties ({@link Cells}).
 */
final class SensitiveRules {

  /** Keywords after which {@code [} begins a list; after any other name it looks into something. */
  private static final Set<String> BEFORE_A_LIST =
      Set.of(
          "RETURN",
          "WITH",
          "UNWIND",
          "IN",
          "WHERE",
          "AND",
          "OR",
          "XOR",
          "BY",
          "THEN",
          "ELSE",
          "DISTINCT");

  /** What follows a name where a variable begins. */
  private static final Set<String> AFTER_A_VARIABLE = Set.of(":", ")", "]", "=", ",", "IN", "IS");

  private static final Set<String> AFTER_A_VARIABLE_IN_BRACKETS = Set.of("{", "WHERE", "*");

  private final List<Token> tokens;
  private final Set<String> sensitive;

  SensitiveRules(List<Token> tokens, Set<String> sensitive) {
    this.tokens = tokens;
    this.sensitive = sensitive;
  }

  void check(int i) {
    Token token = at(i);
    boolean property =
        at(i - 1).isSymbol(".")
            || at(i + 1).isSymbol(":") && (at(i - 1).isSymbol("{") || at(i - 1).isSymbol(","));
    if (token.isName() && property && sensitive.contains(token.text())) {
      throw refused(token, "the property " + token.text() + " is sensitive");
    }
    if (token.isName() && token.text().equalsIgnoreCase("properties") && at(i + 1).isSymbol("(")) {
      throw refused(token, "properties(…) reads sensitive ones too: name those you want");
    }
    if (token.isSymbol(".") && at(i + 1).isSymbol("*")) {
      throw refused(token, ".* reads sensitive properties too: name those you want");
    }
    if (BEFORE_A_LIST.contains(token.upper()) && isVariable(i)) {
      throw refused(token, "a variable cannot be called " + token.text());
    }
    if (token.isSymbol("[") && looksInto(i - 1) && !byNumber(i)) {
      throw refused(
          token,
          "[…] may hold a number or a range (a property is read by its name, n.name, which can be checked)");
    }
  }

  private boolean isVariable(int i) {
    if (at(i - 1).isSymbol(".")) {
      return false;
    }
    String next = at(i + 1).type() == Token.Type.WORD ? at(i + 1).upper() : at(i + 1).text();
    boolean inBrackets = at(i - 1).isSymbol("(") || at(i - 1).isSymbol("[");
    return at(i - 1).is("AS")
        || AFTER_A_VARIABLE.contains(next)
        || inBrackets && AFTER_A_VARIABLE_IN_BRACKETS.contains(next);
  }

  /** Whether {@code [} after this token looks into a value. */
  private boolean looksInto(int i) {
    Token token = at(i);
    return switch (token.type()) {
      case WORD -> at(i - 1).isSymbol(".") || !BEFORE_A_LIST.contains(token.upper());
      case SYMBOL -> Set.of(")", "]", "}").contains(token.text());
      default -> true;
    };
  }

  /** Whether the brackets hold a number, or a range: neither finds a property. */
  private boolean byNumber(int open) {
    int number = at(open + 1).isSymbol("-") ? open + 2 : open + 1;
    if (at(number).type() == Token.Type.NUMBER && at(number + 1).isSymbol("]")) {
      return true;
    }
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      if (Set.of("[", "(", "{").contains(at(i).text()) && at(i).type() == Token.Type.SYMBOL) {
        depth++;
      } else if (Set.of("]", ")", "}").contains(at(i).text())
          && at(i).type() == Token.Type.SYMBOL) {
        depth--;
      }
      if (depth == 0) {
        return false;
      }
      if (depth == 1 && at(i).isSymbol("..")) {
        return true;
      }
    }
    return false;
  }

  private Token at(int i) {
    return ReadingRules.at(tokens, i);
  }

  private static BadQuestion refused(Token token, String reason) {
    return new BadQuestion(token.line(), reason);
  }
}
