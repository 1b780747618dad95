/** Which courses should absorb a process. */
@ApplicationModule(allowedDependencies = {"vocabulary", "snapshot", "search", "api", "curriculum"})
@NullMarked
package org.fourchains.absorption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
