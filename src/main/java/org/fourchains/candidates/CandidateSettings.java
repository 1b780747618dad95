package org.fourchains.candidates;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is kept of the texts that people ask with.
 *
 * @param keep whether any word of them is
 * @param most how many words wait for a decision; the rarest, among them the oldest, give way
 */
@ConfigurationProperties("fourchains.candidates")
record CandidateSettings(@DefaultValue("true") boolean keep, @DefaultValue("10000") int most) {}
