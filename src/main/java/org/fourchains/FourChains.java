package org.fourchains;

import org.fourchains.commands.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration;

/** The program; see {@link Commands} for what it can be asked to do. */
/* Spring would time every field of every answer; the time of whole requests is measured by the web server. */
@SpringBootApplication(exclude = GraphQlObservationAutoConfiguration.class)
public class FourChains {

  public static void main(String[] args) {
    Commands.run(FourChains.class, args);
  }
}
