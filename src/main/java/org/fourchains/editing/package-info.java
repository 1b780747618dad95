/** Writes single facts, asked for by GraphQL. */
@ApplicationModule(allowedDependencies = {"vocabulary", "graph", "snapshot", "api"})
@NullMarked
package org.fourchains.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
