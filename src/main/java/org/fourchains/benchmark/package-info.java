/** How fast and how large graph and search index are, measured on a graph made for it. */
@ApplicationModule(
    allowedDependencies = {
      "vocabulary",
      "snapshot",
      "search",
      "embedding",
      "coverage",
      "absorption",
      "api"
    })
@NullMarked
package org.fourchains.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
