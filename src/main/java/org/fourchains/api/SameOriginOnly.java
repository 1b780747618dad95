package org.fourchains.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Another site's page, open in the browser of somebody who runs this program, may neither ask nor
 * write.
 */
@Configuration(proxyBeanMethods = false)
class SameOriginOnly implements WebMvcConfigurer {

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry.addMapping("/**").allowedOrigins();
  }
}
