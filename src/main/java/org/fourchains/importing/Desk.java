package org.fourchains.importing;

/** What an intake works with. */
record Desk(Ledger ledger, Seen seen, Rejects rejects) {}
