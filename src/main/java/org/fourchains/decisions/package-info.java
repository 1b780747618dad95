/** What planners decide on proposals to absorb something, and the versions of courses it makes. */
@ApplicationModule(allowedDependencies = {"vocabulary", "graph", "snapshot", "absorption", "api"})
@NullMarked
package org.fourchains.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
