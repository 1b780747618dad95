package org.fourchains.candidates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourchains.api.PageInfo;
import org.fourchains.candidates.CandidateTerm.State;
import org.fourchains.graph.Cypher;
import org.fourchains.graph.Revisions;
import org.fourchains.graph.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Component;

/** Candidates in the record. They are no facts: writing them raises no revision. */
@Component
class CandidateStore {

  private final Driver driver;

  /**
   * @param migrated has the record migrated first
   */
  CandidateStore(Driver driver, Revisions migrated) {
    this.driver = driver;
  }

  /** A part of a list, most seen first. */
  record Page(List<CandidateTerm> nodes, PageInfo pageInfo, int totalCount) {}

  /**
   * Adds what some texts say.
   *
   * @param rows of {@code term}, {@code count} and {@code example}
   * @param most how many may wait for a decision
   */
  void add(List<Map<String, Object>> rows, int most) {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      session.executeWriteWithoutResult(
          tx -> {
            tx.run(Cypher.named("candidates/add"), Map.of("rows", rows)).consume();
            tx.run(Cypher.named("candidates/trim"), Map.of("most", most)).consume();
          });
    }
  }

  Page list(State state, int first, int offset) {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      return session.executeRead(
          tx -> {
            Map<String, Object> parameters =
                Map.of("state", state.name(), "first", first, "offset", offset);
            List<CandidateTerm> terms =
                tx.run(Cypher.named("candidates/list"), parameters).list(CandidateStore::term);
            int total =
                tx.run(Cypher.named("candidates/count"), parameters).single().get("count").asInt();
            return new Page(terms, PageInfo.of(offset, terms.size(), total), total);
          });
    }
  }

  /** The term as decided; nothing where it is unknown. */
  Optional<CandidateTerm> decide(String term, State state) {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      return session.executeWrite(
          tx ->
              tx
                  .run(
                      Cypher.named("candidates/decide"),
                      Values.parameters("term", term, "state", state.name()))
                  .list(CandidateStore::term)
                  .stream()
                  .findFirst());
    }
  }

  private static CandidateTerm term(Record row) {
    return new CandidateTerm(
        row.get("term").asString(),
        row.get("seen").asInt(),
        row.get("first").asOffsetDateTime(),
        row.get("last").asOffsetDateTime(),
        row.get("example").asString(),
        State.valueOf(row.get("state").asString()));
  }
}
