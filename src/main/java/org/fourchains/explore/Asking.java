package org.fourchains.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.fourchains.api.Refusal;
import org.fourchains.graph.Cypher;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/** Asks the record a question, in a transaction that Neo4j lets read only and ends in time. */
@Component
class Asking {

  /** Rows fetched at once; more are rarely wanted. */
  private static final int MOST_FETCHED = 1_000;

  private final ReadSessions sessions;

  Asking(ReadSessions sessions) {
    this.sessions = sessions;
  }

  /**
   * The answer.
   *
   * @throws Refusal.LimitExceeded when it takes longer or more memory than it may
   * @throws Refusal.BadRequest when Neo4j cannot answer with these parameters
   */
  ExploreAnswer ask(
      Exploration.Asked question,
      Map<String, @Nullable Object> parameters,
      ExploreLimits limits,
      GraphSnapshot graph) {
    TransactionConfig inTime = TransactionConfig.builder().withTimeout(limits.time()).build();
    long begin = System.nanoTime();
    // Not a retried transaction: what ran out of time or memory once would do so again.
    try (Session session = sessions.open(Math.min(limits.rows() + 1, MOST_FETCHED));
        Transaction tx = session.beginTransaction(inTime)) {
      long revision = tx.run(Cypher.named("graph/revision")).single().get("number").asLong();
      Result result = tx.run(question.query(), parameters);
      Cells cells = new Cells(graph);
      List<ExploreAnswer.Row> rows = rows(result, limits.rows(), cells);
      return new ExploreAnswer(
          columns(question.header(), result.keys()),
          rows,
          cells.cut() || result.hasNext(),
          (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
          revision);
    } catch (Neo4jException e) {
      throw refusal(question, limits, e);
    }
  }

  private static List<ExploreAnswer.Row> rows(Result result, int most, Cells cells) {
    List<ExploreAnswer.Row> rows = new ArrayList<>();
    while (rows.size() < most && result.hasNext()) {
      Record row = result.next();
      rows.add(
          new ExploreAnswer.Row(
              row.values().stream().map(value -> cells.of(value.asObject())).toList()));
    }
    return rows;
  }

  private static List<Column> columns(Header header, List<String> names) {
    return names.stream()
        .map(
            name ->
                header.columns().stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> new Column(name, name, name)))
        .toList();
  }

  private static RuntimeException refusal(
      Exploration.Asked question, ExploreLimits limits, Neo4jException thrown) {
    if (thrown.code().contains("TransactionTimedOut") || thrown.code().endsWith(".Terminated")) {
      return new Refusal.LimitExceeded(
          "%s took longer than %d ms, which is the limit; give it more milliseconds, or narrow it by its parameters"
              .formatted(question.name(), limits.time().toMillis()));
    }
    if (thrown.code().contains("OutOfMemory")) {
      return new Refusal.LimitExceeded(
          question.name() + " needs more memory than one question may have");
    }
    return thrown instanceof ClientException
        ? new Refusal.BadRequest(question.name(), String.valueOf(thrown.getMessage()))
        : thrown;
  }
}
