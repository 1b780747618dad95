/** What programs teach, held against what their targets ask: gaps, over-supply, the matrix. */
@ApplicationModule(allowedDependencies = {"vocabulary", "snapshot", "api"})
@NullMarked
package org.fourchains.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
