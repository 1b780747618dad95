package org.fourchains;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/**
 * The one place that decides which Neo4j server the tests use: that of {@code NEO4J_URI} in the
 * environment (with {@code NEO4J_USERNAME} and {@code NEO4J_PASSWORD} if it wants them), which they
 * <strong>empty</strong>; with {@code -Dfourchains.test.record=second} a {@link SecondServer}; else
 * none, and the record is embedded.
 */
record ChosenServer(URI uri, @Nullable String user, @Nullable String password) {

  private static final Optional<ChosenServer> CHOSEN = choose();

  /** Empty when the tests use an embedded record. */
  static Optional<ChosenServer> get() {
    return CHOSEN;
  }

  private static Optional<ChosenServer> choose() {
    String named = System.getenv("NEO4J_URI");
    if (named != null && !named.isBlank()) {
      return Optional.of(
          new ChosenServer(
              URI.create(named), System.getenv("NEO4J_USERNAME"), System.getenv("NEO4J_PASSWORD")));
    }
    return switch (System.getProperty("fourchains.test.record", "embedded")) {
      case "second" -> Optional.of(new ChosenServer(SecondServer.start(), null, null));
      case "embedded" -> Optional.empty();
      case String other -> throw new IllegalArgumentException("fourchains.test.record=" + other);
    };
  }

  AuthToken login() {
    return user == null ? AuthTokens.none() : AuthTokens.basic(user, password);
  }

  /** What the program needs to be told of it. */
  List<String> properties() {
    List<String> properties = new ArrayList<>(List.of("spring.neo4j.uri=" + uri));
    if (user != null) {
      properties.add("spring.neo4j.authentication.username=" + user);
      properties.add("spring.neo4j.authentication.password=" + password);
    }
    return properties;
  }
}
