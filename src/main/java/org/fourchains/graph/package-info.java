/**
 * The record: Neo4j, embedded or remote, its migrations, the facts written to it and its revision.
 */
@ApplicationModule(allowedDependencies = "vocabulary")
@NullMarked
package org.fourchains.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
