package org.fourchains.search;

/** Somebody asked with a text, which was read for concepts; published before the answer is made. */
public record TextRead(String text) {}
