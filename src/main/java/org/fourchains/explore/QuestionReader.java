package org.fourchains.explore;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Makes questions of files, or says why they are none. */
@Component
class QuestionReader {

  /** It stands in addresses and in GraphQL. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,79}");

  private final Vocabulary vocabulary;
  private final QueryPlanner planner;
  private final Set<String> sensitive;

  QuestionReader(Vocabulary vocabulary, QueryPlanner planner) {
    this.vocabulary = vocabulary;
    this.planner = planner;
    this.sensitive =
        Stream.concat(
                vocabulary.kinds().stream().flatMap(kind -> kind.properties().stream()),
                vocabulary.relations().stream().flatMap(kind -> kind.properties().stream()))
            .filter(Property::sensitive)
            .map(Property::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  Exploration read(QuestionFile file) {
    try {
      if (!NAME.matcher(file.name()).matches()) {
        throw new BadQuestion(1, "the name of the file may hold letters, digits, - and _ only");
      }
      QuestionText text = QuestionText.of(file.text());
      Header header = HeaderReader.read(text.header(), vocabulary);
      ReadingRules.check(text.query(), sensitive);
      sameParameters(text, header);
      // The build has Neo4j plan the shipped ones; at run time it would cost seconds.
      if (file.own()) {
        planner.check(text, header);
      }
      return new Exploration.Asked(file.name(), file.own(), header, text.query());
    } catch (BadQuestion bad) {
      return new Exploration.Faulty(
          file.name(), file.own(), file.name() + ".cypher:" + bad.getMessage());
    }
  }

  /** The query may use none that the header does not declare, and must use all that it does. */
  private static void sameParameters(QuestionText text, Header header) {
    List<Token> used =
        Token.of(text.query()).stream().filter(t -> t.type() == Token.Type.PARAMETER).toList();
    Set<String> declared =
        header.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    for (Token token : used) {
      if (!declared.contains(token.text())) {
        throw new BadQuestion(
            token.line(), "$" + token.text() + " is not among the parameters of the header");
      }
    }
    Set<String> unused = new TreeSet<>(declared);
    used.forEach(token -> unused.remove(token.text()));
    for (String name : unused) {
      throw new BadQuestion(
          Lines.of(text.header(), name, 1), name + ": the query does not use this parameter");
    }
  }
}
