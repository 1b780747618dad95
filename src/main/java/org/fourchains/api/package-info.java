/** What all GraphQL requests share: limits, errors, scalars, paging. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fourchains.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
