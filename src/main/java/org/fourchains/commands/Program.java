package org.fourchains.commands;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the program for one command that ends by itself: no web server, and only what the command
 * uses.
 */
record Program(Class<?> application) {

  /** For good, with its page. */
  void serve(List<String> arguments) {
    SpringApplication.run(application, arguments.toArray(String[]::new));
  }

  /** For one command that ends by itself: no web server, and only what the command uses. */
  ConfigurableApplicationContext start(Settings settings) {
    List<String> arguments = new ArrayList<>(settings.arguments());
    arguments.add("--fourchains.follow=false");
    arguments.add("--fourchains.no-seed=true");
    arguments.add("--spring.main.lazy-initialization=true");
    arguments.add("--logging.level.root=warn");
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .run(arguments.toArray(String[]::new));
  }
}
