package org.fourchains.importing;

import org.fourchains.graph.Fact;

/** A fact as a file states it, before it is known whether it fits the other facts. */
record Candidate<F extends Fact>(long line, F fact) {}
