/**
 * The structure of a program's courses: what blocks, what delays, and how much of it is practice.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "snapshot", "api"})
@NullMarked
package org.fourchains.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
