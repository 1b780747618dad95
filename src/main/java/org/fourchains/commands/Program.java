package org.fourchains.commands;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.FourChains;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the program for one command that ends by itself: no web server, and only what the command
 * uses.
 */
final class Program {

  private Program() {}

  static ConfigurableApplicationContext start(Settings settings) {
    List<String> arguments = new ArrayList<>(settings.arguments());
    arguments.add("--fourchains.follow=false");
    arguments.add("--fourchains.no-seed=true");
    arguments.add("--spring.main.lazy-initialization=true");
    arguments.add("--logging.level.root=warn");
    return new SpringApplicationBuilder(FourChains.class)
        .web(WebApplicationType.NONE)
        .run(arguments.toArray(String[]::new));
  }
}
