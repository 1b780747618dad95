package org.fourchains.decisions;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.fourchains.decisions.Plan.Absorbed;
import org.fourchains.graph.Cypher;
import org.fourchains.graph.Sessions;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Snapshots;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/** Writes decisions to the record. */
@Component
class Deciding {

  private final Driver driver;
  private final Snapshots snapshots;

  Deciding(Driver driver, Snapshots snapshots) {
    this.driver = driver;
    this.snapshots = snapshots;
  }

  /**
   * Plans and writes in one transaction, all of it or nothing; returns when the next question sees
   * it. The revision is held while it is planned, so that writers wait: nothing changes between
   * what the plan is made from and what it writes, and of two who decide at the same time the
   * second sees the first.
   */
  Plan decide(Function<GraphSnapshot, Plan> planning) {
    // Here rather than while others wait.
    snapshots.refresh();
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      Plan written =
          session.executeWrite(
              tx -> {
                tx.run(Cypher.named("graph/hold-revision")).consume();
                snapshots.refresh();
                Plan plan = planning.apply(snapshots.current());
                write(tx, plan);
                tx.run(Cypher.named("graph/raise-revision")).consume();
                return plan;
              });
      snapshots.refresh();
      return written;
    }
  }

  private static void write(TransactionContext tx, Plan plan) {
    Map<String, Object> parameters = ends(plan.pair());
    parameters.put("properties", plan.properties());
    parameters.put("program", plan.pair().program() == null ? null : plan.pair().program().id());
    parameters.put("day", plan.day());
    parameters.put("source", Decision.source(plan.id()));
    run(tx, "decisions/write-decision", parameters);
    plan.versions().forEach(version -> write(tx, version, plan));
    if (plan.absorbed() == Absorbed.BEGINS) {
      run(tx, "decisions/absorb", parameters);
    } else if (plan.absorbed() == Absorbed.ENDS) {
      run(tx, "decisions/end-absorption", parameters);
    }
  }

  private static Map<String, Object> ends(Pair pair) {
    Map<String, Object> ends = new HashMap<>();
    ends.put("target", pair.target().id());
    ends.put("targetKind", pair.target().kind().name());
    ends.put("about", pair.about().id());
    ends.put("aboutKind", pair.about().kind().name());
    return ends;
  }

  private static void write(TransactionContext tx, CourseVersion version, Plan plan) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("course", version.course());
    parameters.put("properties", version.properties());
    parameters.put("follows", version.follows());
    parameters.put("decision", version.decision());
    parameters.put("day", plan.day());
    run(tx, "decisions/write-version", parameters);
  }

  /** A node may have been removed by hand, by somebody who does not hold the revision. */
  private static void run(TransactionContext tx, String query, Map<String, Object> parameters) {
    long count = tx.run(Cypher.named(query), parameters).single().get("count").asLong();
    if (count != 1) {
      throw new IllegalStateException(query + " found " + count + " places to write to");
    }
  }
}
