/** Finds nodes by words, and the concepts a text speaks of. */
@ApplicationModule(allowedDependencies = {"vocabulary", "snapshot", "api", "embedding"})
@NullMarked
package org.fourchains.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
