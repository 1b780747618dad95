package org.fourchains.curriculum;

import java.time.LocalDate;
import org.fourchains.api.Refusal;
import org.fourchains.api.Today;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How the courses of a program hang together, and how practical they are. */
@Controller
@EnableConfigurationProperties(CourseTypes.class)
class CurriculumController {

  private final CourseTypes types;
  private final Today today;

  CurriculumController(CourseTypes types, Today today) {
    this.types = types;
    this.today = today;
  }

  @QueryMapping
  CurriculumAnswer curriculum(
      @Argument String program,
      @Argument @Nullable LocalDate asOf,
      @ContextValue GraphSnapshot graph) {
    Node asked = graph.asAsked(asOf, today).get(program);
    if (!asked.kind().name().equals("Program")) {
      throw new Refusal.BadRequest("program", asked.id() + " is not a Program");
    }
    return CurriculumAnswer.of(asked, types);
  }
}
