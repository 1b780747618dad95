/** Named questions in Cypher, shipped and one's own, that only read. */
@ApplicationModule(allowedDependencies = {"vocabulary", "graph", "snapshot", "api"})
@NullMarked
package org.fourchains.explore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
