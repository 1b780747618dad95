/** The command line: serve, import, export, check. */
@ApplicationModule
@NullMarked
package org.fourchains.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
