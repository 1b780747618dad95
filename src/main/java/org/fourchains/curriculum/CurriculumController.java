package org.fourchains.curriculum;

import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
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

  CurriculumController(CourseTypes types) {
    this.types = types;
  }

  @QueryMapping
  CurriculumAnswer curriculum(@Argument String program, @ContextValue GraphSnapshot graph) {
    Node asked = graph.get(program);
    if (!asked.kind().name().equals("Program")) {
      throw new Refusal.BadRequest("program", asked.id() + " is not a Program");
    }
    return CurriculumAnswer.of(asked, types);
  }
}
