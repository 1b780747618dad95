package org.fourchains.explore;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a user's own questions lie.
 *
 * @param folder need not exist; files directly in it that end in {@code .cypher} are questions
 */
@ConfigurationProperties("fourchains.explore")
record ExploreSettings(Path folder) {}
