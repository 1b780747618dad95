/** The whole graph as files for other programs. */
@ApplicationModule(allowedDependencies = {"vocabulary", "graph"})
@NullMarked
package org.fourchains.exporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
