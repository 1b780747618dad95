/** How much any node has to do with a text or a node, by text and graph. */
@ApplicationModule(allowedDependencies = {"vocabulary", "snapshot", "search", "api"})
@NullMarked
package org.fourchains.relevance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
