package org.fourchains;

import org.fourchains.commands.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program; see {@link Commands} for what it can be asked to do. */
@SpringBootApplication
public class FourChains {

  public static void main(String[] args) {
    Commands.run(args);
  }
}
