/**
 * The kinds of nodes and relations, their chain, properties and sensitivity, read from one data
 * file.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fourchains.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
