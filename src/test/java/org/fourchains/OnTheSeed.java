package org.fourchains;

import com.jayway.jsonpath.DocumentContext;
import java.nio.file.Path;
import java.util.List;
import org.fourchains.importing.ImportRequest;
import org.fourchains.importing.Imports;
import org.fourchains.importing.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Questions over HTTP to a program whose record holds the seed and nothing else. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestRecord.Connected.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnTheSeed {

  @LocalServerPort int port;
  @Autowired private Imports imports;

  @BeforeAll
  void importTheSeed() {
    TestRecord.Server.SHARED.empty();
    imports.run(new ImportRequest(List.of(Path.of("graph-seed")), null, false), Progress.none());
  }

  DocumentContext ask(String question) {
    return new GraphQlClient(port).ask(question);
  }
}
