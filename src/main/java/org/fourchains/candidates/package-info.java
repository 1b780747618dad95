/** Words of texts that the graph does not know: candidates for the vocabulary's owners. */
@ApplicationModule(allowedDependencies = {"graph", "search", "api"})
@NullMarked
package org.fourchains.candidates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
