/**
 * Texts as vectors: the models that come with the program, and the vectors that the record keeps.
 */
@ApplicationModule(allowedDependencies = "graph")
@NullMarked
package org.fourchains.embedding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
