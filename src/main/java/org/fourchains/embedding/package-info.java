/** Texts as vectors: the models that come with the program. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fourchains.embedding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
