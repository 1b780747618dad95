/** What would change in a program if facts were others, without writing them. */
@ApplicationModule(
    allowedDependencies = {
      "vocabulary",
      "snapshot",
      "search",
      "api",
      "absorption",
      "coverage",
      "curriculum"
    })
@NullMarked
package org.fourchains.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
