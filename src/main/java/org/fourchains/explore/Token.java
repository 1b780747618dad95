package org.fourchains.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a query that Cypher reads as one.
 *
 * @param text without backticks
 * @param line counted from 1
 */
record Token(Type type, String text, int line) {

  enum Type {
    COMMENT,
    STRING,
    /** A name in backticks: never a keyword. */
    QUOTED,
    PARAMETER,
    NUMBER,
    WORD,
    SYMBOL
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          """
          (?<COMMENT>//[^\\n]*+|/\\*[\\s\\S]*?\\*/)\
          |(?<STRING>'[^'\\\\]*+(?:\\\\[\\s\\S][^'\\\\]*+)*+'|"[^"\\\\]*+(?:\\\\[\\s\\S][^"\\\\]*+)*+")\
          |(?<QUOTED>`[^`]*+(?:``[^`]*+)*+`)\
          |(?<PARAMETER>\\$(?:[\\p{javaJavaIdentifierPart}&&[^$]]+|`[^`]*+(?:``[^`]*+)*+`))\
          |(?<NUMBER>\\d\\w*(?:\\.\\d\\w*)?)\
          |(?<WORD>[\\p{javaJavaIdentifierStart}&&[^$]][\\p{javaJavaIdentifierPart}&&[^$]]*)\
          |(?<SYMBOL>\\.\\.|[^\\p{javaWhitespace}\\p{javaSpaceChar}])""");

  /** All but the comments. */
  static List<Token> of(String query) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(query);
    int line = 1;
    int counted = 0;
    while (matcher.find()) {
      line +=
          (int) query.substring(counted, matcher.start()).chars().filter(c -> c == '\n').count();
      counted = matcher.start();
      Type type = type(matcher);
      if (type != Type.COMMENT) {
        tokens.add(new Token(type, unquoted(type, matcher.group()), line));
      }
    }
    return tokens;
  }

  private static Type type(Matcher matcher) {
    for (Type type : Type.values()) {
      if (matcher.group(type.name()) != null) {
        return type;
      }
    }
    throw new IllegalStateException(matcher.group());
  }

  private static String unquoted(Type type, String text) {
    return switch (type) {
      case QUOTED -> text.substring(1, text.length() - 1).replace("``", "`");
      case PARAMETER -> text.substring(1).replaceAll("^`|`$", "").replace("``", "`");
      default -> text;
    };
  }

  /** Whether it is this keyword, in whatever case. */
  boolean is(String keyword) {
    return type == Type.WORD && text.equalsIgnoreCase(keyword);
  }

  boolean isSymbol(String symbol) {
    return type == Type.SYMBOL && text.equals(symbol);
  }

  boolean isName() {
    return type == Type.WORD || type == Type.QUOTED;
  }

  String upper() {
    return type == Type.WORD ? text.toUpperCase(Locale.ROOT) : "";
  }
}
