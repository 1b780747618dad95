package org.fourchains.evaluation;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The form of a suite: judged questions, the data they are asked of, and how they are asked. See
 * {@code docs/evaluating.md}. What cannot be meant is refused while it is read, so that the message
 * can name the place.
 *
 * @param data what is imported into a record of its own; without it the record that is there is
 *     asked
 * @param baselines what the answers are compared with
 */
public record Suite(
    String name,
    @Nullable String about,
    @Nullable Data data,
    Queries queries,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Judgements> judgements,
    Candidates candidates,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Exclusion> exclude,
    Ask ask,
    Gain gain,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Baseline> baselines) {

  public Suite {
    require(name != null && !name.isBlank(), "the suite needs a name");
    require(queries != null, "the suite needs queries");
    require(!judgements.isEmpty(), "the suite needs judgements");
    require(candidates != null, "the suite needs candidates");
    require(ask != null, "the suite needs ask");
    gain = gain == null ? Gain.EXPONENTIAL : gain;
    baselines =
        baselines.isEmpty()
            ? List.of(Baseline.RANDOM, Baseline.POPULARITY, Baseline.BM25)
            : List.copyOf(baselines);
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
   *     $exclude}, {@code $first}
   * @param variables further ones, the same for all queries
   * @param ranked where the ids stand in the answer, as {@code experts.matches[].person.id}
   */
  record Ask(
      String graphql,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Object> variables,
      String ranked) {

    Ask {
      require(graphql != null && !graphql.isBlank(), "ask needs graphql");
      require(ranked != null && !ranked.isBlank(), "ask needs ranked");
    }
  }

  /** What the answers are compared with. */
  enum Baseline {
    RANDOM,
    POPULARITY,
    BM25,
    VOTES,
    RANK_VOTES
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
