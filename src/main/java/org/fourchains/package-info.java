/**
 * FourChains: a knowledge graph that joins the industry, education, innovation and talent chains.
 */
@NullMarked
package org.fourchains;

import org.jspecify.annotations.NullMarked;
