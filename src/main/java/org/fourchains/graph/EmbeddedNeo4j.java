package org.fourchains.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The record inside this program, for whoever has no Neo4j server: used when {@code
 * spring.neo4j.uri} is not set.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(DatabaseManagementServiceBuilder.class)
@Conditional(NoServer.class)
class EmbeddedNeo4j {

  /** Held as long as the program lives. */
  record Engine(DatabaseManagementService service, FileChannel lock) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      service.shutdown();
      lock.close();
    }

    URI uri() {
      GraphDatabaseAPI database =
          (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
      var port =
          database
              .getDependencyResolver()
              .resolveDependency(ConnectorPortRegister.class)
              .getLocalAddress(ConnectorType.BOLT);
      return URI.create("bolt://127.0.0.1:" + port.getPort());
    }
  }

  @Bean
  Engine engine(RecordProperties properties) {
    Path folder = properties.dataDir().toAbsolutePath().normalize();
    FileChannel lock = lock(folder);
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(folder.resolve("neo4j"))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(
                BoltConnector.listen_address, new SocketAddress("127.0.0.1", properties.boltPort()))
            .setConfig(settings())
            .build();
    return new Engine(service, lock);
  }

  /**
   * Nothing calls out or looks for others, and a small machine is enough; a large graph wants a
   * server of its own.
   */
  private static Map<Setting<?>, Object> settings() {
    Map<Setting<?>, Object> settings = new HashMap<>();
    settings.put(GraphDatabaseSettings.auth_enabled, false);
    settings.put(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512));
    settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
    settings.put(GraphDatabaseSettings.keep_logical_logs, "2 files");
    // Every two seconds otherwise, so that a question limited to 100 ms could take 2,100.
    settings.put(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(200));
    settings.put(declared("dbms.usage_report.enabled"), false);
    settings.put(declared("dbms.fleet_manager.enabled"), false);
    settings.put(declared("server.fleet_discovery.enabled"), false);
    // Nobody but this program is connected: there is no one to wait for when it stops.
    settings.put(
        declared("internal.dbms.bolt.netty_server_shutdown_quiet_period_duration"), Duration.ZERO);
    return settings;
  }

  private static Setting<?> declared(String name) {
    return Objects.requireNonNull(Config.defaults().getDeclaredSettings().get(name), name);
  }

  private static FileChannel lock(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel lock =
          FileChannel.open(
              folder.resolve("fourchains.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        throw new DataDirInUse(folder);
      }
      return lock;
    } catch (java.nio.channels.OverlappingFileLockException e) {
      throw new DataDirInUse(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The data directory " + folder + " cannot be used", e);
    }
  }

  @Bean
  Neo4jConnectionDetails embeddedConnection(Engine engine) {
    URI uri = engine.uri();
    return new Neo4jConnectionDetails() {
      @Override
      public URI getUri() {
        return uri;
      }

      @Override
      public AuthToken getAuthToken() {
        return AuthTokens.none();
      }
    };
  }
}
