package org.fourchains;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of files in and out on a random port, with the record of {@link TestRecord} but without
 * the questions, so that it starts in a second.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = TestFiles.FilesOnly.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestRecord.Connected.class)
@ExtendWith(TestRecord.Emptied.class)
public @interface TestFiles {

  /** The modules that read and write files, and those they stand on. */
  @EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
  @ComponentScan({
    "org.fourchains.vocabulary",
    "org.fourchains.graph",
    "org.fourchains.importing",
    "org.fourchains.exporting"
  })
  class FilesOnly {}
}
