/** How good the answers are, against judged questions. */
@ApplicationModule(allowedDependencies = {"vocabulary", "snapshot", "search", "api"})
@NullMarked
package org.fourchains.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
