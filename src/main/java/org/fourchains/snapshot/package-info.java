/** The graph in memory, and walking it. */
@ApplicationModule(allowedDependencies = {"vocabulary", "graph", "api"})
@NullMarked
package org.fourchains.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
