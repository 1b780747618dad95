package org.fourchains.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the search index lies between two runs.
 *
 * @param dataDir the folder of the program; the index has one of its own in it
 * @param follow off for a command that ends by itself: its index lives in memory
 */
@ConfigurationProperties("fourchains")
record IndexProperties(
    @DefaultValue("./data") Path dataDir, @DefaultValue("true") boolean follow) {}
