package org.fourchains.commands;

import java.nio.file.Path;
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

  private static final String MEANING = "--fourchains.embedding.enabled=";

  /** For good, with its page. */
  void serve(List<String> arguments) {
    SpringApplication.run(application, arguments.toArray(String[]::new));
  }

  /** For one command that ends by itself: no web server, and only what the command uses. */
  ConfigurableApplicationContext start(Settings settings) {
    return start(settings.arguments(), false);
  }

  /** The same for one that asks questions: texts are read for their meaning, as serve does. */
  ConfigurableApplicationContext startToAsk(Settings settings) {
    return start(settings.arguments(), true);
  }

  /** To ask, on an embedded record in this folder, whatever record the settings name. */
  ConfigurableApplicationContext startApart(Settings settings, Path dataDir) {
    return start(settings.argumentsApart(dataDir), true);
  }

  private ConfigurableApplicationContext start(List<String> given, boolean meaning) {
    List<String> arguments = new ArrayList<>(given);
    arguments.add("--fourchains.follow=false");
    arguments.add("--fourchains.candidates.keep=false");
    arguments.add("--fourchains.no-seed=true");
    arguments.add("--spring.main.lazy-initialization=true");
    arguments.add("--logging.level.root=warn");
    // Reading a large graph for its meaning takes long; who wants it says so.
    if (given.stream().noneMatch(argument -> argument.startsWith(MEANING))) {
      arguments.add(MEANING + meaning);
    }
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .run(arguments.toArray(String[]::new));
  }
}
