package org.fourchains.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Our own GraphiQL at its usual place; Spring's loads its parts from another host. */
@Configuration(proxyBeanMethods = false)
class GraphiqlPage implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/graphiql").setViewName("forward:/graphiql.html");
  }
}
