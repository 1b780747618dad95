/** Files to facts, with every reject reported. */
@ApplicationModule(allowedDependencies = {"vocabulary", "graph"})
@NullMarked
package org.fourchains.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
