/** Experts and teams for a problem. */
@ApplicationModule(allowedDependencies = {"vocabulary", "snapshot", "search", "relevance", "api"})
@NullMarked
package org.fourchains.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
