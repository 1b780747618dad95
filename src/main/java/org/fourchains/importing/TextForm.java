package org.fourchains.importing;

import java.nio.charset.Charset;

/**
 * How the bytes of a text file are to be understood.
 *
 * @param skip bytes of the byte order mark before the text
 * @param damaged whether a few bytes do not fit the encoding: the rows they stand in are rejected
 * @param lines how many line feeds it has
 */
record TextForm(Charset charset, int skip, boolean damaged, long lines) {}
