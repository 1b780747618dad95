package org.fourchains.embedding;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether texts are read for their meaning.
 *
 * @param enabled off, everything is found by its words alone
 */
@ConfigurationProperties("fourchains.embedding")
record EmbeddingProperties(@DefaultValue("true") boolean enabled) {}
