package org.fourchains.evaluation;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The form of a suite: judged questions, the data they are asked of, and how they are asked. See
 * {@code docs/evaluating.md}. What cannot be meant is refused while it is read, so that the message
 * can name the place.
 *
 * @param data what is imported into a record of its own; without it the record that is there is
 *     asked
 * @param history instead of queries and judgements: what happened after a day
 * @param baselines what the answers are compared with
 */
public record Suite(
    String name,
    @Nullable String about,
    @Nullable Data data,
    @Nullable Queries queries,
    @Nullable History history,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Judgements> judgements,
    Candidates candidates,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Exclusion> exclude,
    Ask ask,
    Gain gain,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Baseline> baselines) {

  public Suite {
    require(name != null && !name.isBlank(), "the suite needs a name");
    require(queries != null || history != null, "the suite needs queries, or a history");
    require(!judgements.isEmpty() || history != null, "the suite needs judgements");
    require(
        history == null || (queries == null && judgements.isEmpty() && exclude.isEmpty()),
        "a history brings queries, judgements and exclusions of its own");
    require(candidates != null, "the suite needs candidates");
    require(ask != null, "the suite needs ask");
    gain = gain == null ? Gain.EXPONENTIAL : gain;
    baselines =
        baselines.isEmpty()
            ? List.of(Baseline.RANDOM, Baseline.POPULARITY, Baseline.BM25)
            : List.copyOf(baselines);
    require(
        history != null || !baselines.contains(Baseline.MOST_CHANGED),
        "most_changed needs a history");
    require(
        history != null
            || (queries != null && queries.kind() != null)
            || !baselines.contains(Baseline.VECTORS),
        "vectors needs queries that are nodes");
  }

  /**
   * What to import.
   *
   * @param folder from the folder of the suite on
   * @param mapping the name of a file, from the folder of the suite on, or the mapping itself; null
   *     when the names of the files say what they hold
   */
  public record Data(@Nullable String folder, @Nullable JsonNode mapping) {}

  /**
   * A table of CSV or TSV, looked for in the folder of the data and in that of the suite.
   *
   * @param delimiter a tab for {@code .tsv}, else a comma, when not given
   * @param encoding UTF-8 when not given
   */
  record Table(String file, @Nullable String delimiter, @Nullable Charset encoding) {}

  /**
   * What is asked. Either a file or a list.
   *
   * @param id the column of the query's id
   * @param kind when the query is a node itself: its kind; the query's id is the key
   * @param list text by id
   */
  record Queries(
      @Nullable String file,
      @Nullable String delimiter,
      @Nullable Charset encoding,
      @Nullable String id,
      @Nullable String text,
      @Nullable String kind,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> list) {

    Queries {
      require((file != null) ^ !list.isEmpty(), "queries are either a file or a list");
      require(file == null || text != null, "queries need the column of their text");
    }

    Table table() {
      return new Table(file == null ? "" : file, delimiter, encoding);
    }
  }

  /**
   * Which answers are right. Either a file or a list; the greatest gain of a pair counts.
   *
   * @param split what stands between the documents of a cell that names several
   * @param gain a column, or a number for all
   * @param kind the documents' kind, when they are keys; without it they are ids
   * @param list for each query gain by document
   */
  record Judgements(
      @Nullable String file,
      @Nullable String delimiter,
      @Nullable Charset encoding,
      @Nullable String query,
      @Nullable String document,
      @Nullable String split,
      @Nullable String gain,
      @Nullable String kind,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Map<String, Double>> list) {

    Judgements {
      require((file != null) ^ !list.isEmpty(), "judgements are either a file or a list");
    }

    Table table() {
      return new Table(file == null ? "" : file, delimiter, encoding);
    }
  }

  /**
   * A back-test: each node that dated relations lead to is a query, asked of the graph as it was
   * before; right is what the relations of later days begin at.
   *
   * @param relation as ABSORBED
   * @param from kinds at its beginning
   * @param to kinds at its end: the queries
   * @param freeze {@code first}: the day before the first relation to each query, the usual; or one
   *     day for all
   * @param through a relation that leads from what is no candidate to the right answer, as PART_OF
   */
  record History(
      String relation,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> from,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> to,
      @Nullable String freeze,
      @Nullable String through) {

    History {
      require(relation != null && !relation.isBlank(), "history needs a relation");
      require(!from.isEmpty() && !to.isEmpty(), "history needs the kinds from and to");
      require(
          freeze == null || freeze.equals("first") || day(freeze).isPresent(),
          "freeze is first or a day such as 2019-08-31, not " + freeze);
    }

    /** The day for all queries, if there is one. */
    Optional<LocalDate> day() {
      return freeze == null ? Optional.empty() : day(freeze);
    }

    private static Optional<LocalDate> day(String text) {
      try {
        return Optional.of(LocalDate.parse(text));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }

  /**
   * What is ranked: all nodes of these kinds that have these values, or those that a file names.
   *
   * @param document the column of the file
   */
  record Candidates(
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> kind,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> where,
      @Nullable String file,
      @Nullable String document) {

    Candidates {
      require(!kind.isEmpty(), "candidates need a kind");
    }
  }

  /**
   * What does not take part in a query: the query's own node, or what a file says.
   *
   * @param all whether the documents of the file are left out of all queries; without it each row
   *     names a query
   * @param from what it is left out of
   */
  record Exclusion(
      boolean self,
      boolean all,
      @Nullable String file,
      @Nullable String delimiter,
      @Nullable Charset encoding,
      @Nullable String query,
      @Nullable String document,
      @Nullable String kind,
      @Nullable From from) {

    Exclusion {
      require(self ^ file != null, "an exclusion is either self: true or a file");
      require(!all || query == null, "an exclusion from all queries has no column query");
      require(from != null, "an exclusion says from: ranking, evidence or both");
    }

    Table table() {
      return new Table(file == null ? "" : file, delimiter, encoding);
    }
  }

  /** What an excluded node is left out of. */
  enum From {
    RANKING,
    EVIDENCE,
    BOTH
  }

  /**
   * The question, as anybody would ask it.
   *
   * @param graphql may use the variables {@code $text}, {@code $id}, {@code $people}, {@code
   *     $exclude}, {@code $first}, and {@code $asOf} in a history
   * @param variables further ones, the same for all queries
   * @param ranked where the ids stand in the answer, as {@code experts.matches[].person.id}; of
   *     several places the first come first
   */
  record Ask(
      String graphql,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Object> variables,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> ranked) {

    Ask {
      require(graphql != null && !graphql.isBlank(), "ask needs graphql");
      require(!ranked.isEmpty(), "ask needs ranked");
    }
  }

  /** What the answers are compared with. */
  enum Baseline {
    RANDOM,
    POPULARITY,
    BM25,
    VOTES,
    RANK_VOTES,
    MOST_CHANGED,
    VECTORS
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
