/** What is new and in no course yet, and how long it takes until a course has it. */
@ApplicationModule(allowedDependencies = {"vocabulary", "snapshot", "api"})
@NullMarked
package org.fourchains.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
