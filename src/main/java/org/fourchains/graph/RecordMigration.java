package org.fourchains.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import ac.simons.neo4j.migrations.core.Neo4jEdition;
import ac.simons.neo4j.migrations.core.Neo4jVersion;
import ac.simons.neo4j.migrations.core.catalog.Constraint;
import ac.simons.neo4j.migrations.core.catalog.RenderConfig;
import ac.simons.neo4j.migrations.core.catalog.Renderer;
import java.time.Duration;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Vocabulary;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/** Brings the record to the form this version needs, before anything reads it. */
@Component
class RecordMigration {

  private static final Logger LOG = LoggerFactory.getLogger(RecordMigration.class);

  /**
   * Another copy's migration takes a second; a lock that stays longer belongs to a program that
   * died.
   */
  private static final RetryPolicy WHILE_LOCKED =
      RetryPolicy.builder()
          .maxRetries(20)
          .delay(Duration.ofMillis(500))
          .includes(MigrationsException.class)
          .build();

  RecordMigration(Driver driver, Vocabulary vocabulary) throws RetryException {
    Migrations migrations =
        new Migrations(
            MigrationsConfig.builder().withLocationsToScan("classpath:cypher/migrations").build(),
            driver);
    try {
      new RetryTemplate(WHILE_LOCKED).execute(migrations::apply);
    } catch (RetryException locked) {
      LOG.warn(
          "Migrating again without the lock, which seems to be left from a program that died: {}",
          locked.getMessage());
      try (Session session = driver.session()) {
        session.run(Cypher.named("graph/drop-migration-lock")).consume();
      }
      migrations.apply();
    }
    constrain(driver, vocabulary);
  }

  /** A node's id is unique within its kind; with it comes the index that makes it quick to find. */
  private static void constrain(Driver driver, Vocabulary vocabulary) {
    try (Session session = driver.session()) {
      for (NodeKind kind : vocabulary.kinds()) {
        session.run(uniqueId(kind)).consume();
      }
    }
  }

  private static String uniqueId(NodeKind kind) {
    Constraint constraint = Constraint.forNode(kind.name()).named(kind.name() + "_id").unique("id");
    RenderConfig ifNotExists =
        RenderConfig.create()
            .idempotent(true)
            .forVersionAndEdition(Neo4jVersion.LATEST, Neo4jEdition.COMMUNITY);
    return Renderer.get(Renderer.Format.CYPHER, Constraint.class).render(constraint, ifNotExists);
  }
}
