package org.fourchains.search;

import org.fourchains.embedding.Tongue;

/**
 * What a text or a node means.
 *
 * @param vector as a model made it: of length one, not centred
 */
record Sense(Tongue tongue, float[] vector) {}
