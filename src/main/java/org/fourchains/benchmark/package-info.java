/** How fast and how large the graph is in memory, measured on a graph made for it. */
@ApplicationModule(allowedDependencies = {"vocabulary", "snapshot", "search", "coverage", "api"})
@NullMarked
package org.fourchains.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
