/** The command line: serve, import, export, check, evaluate, benchmark. */
@ApplicationModule
@NullMarked
package org.fourchains.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
