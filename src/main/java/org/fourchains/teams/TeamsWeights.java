package org.fourchains.teams;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts how much when persons are ranked.
 *
 * @param text how far documents whose text is like the problem can prove mastery without anything
 *     in the graph that says of which concept: 0 to 1
 */
@ConfigurationProperties("fourchains.teams")
record TeamsWeights(@DefaultValue("0.5") double text) {

  static final TeamsWeights DEFAULT = new TeamsWeights(.5);
}
