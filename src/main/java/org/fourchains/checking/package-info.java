/** Says what is wrong with a record. */
@ApplicationModule(allowedDependencies = {"vocabulary", "snapshot"})
@NullMarked
package org.fourchains.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
