package org.servanda.server.desk;

import org.servanda.ledger.account.Standing;
import org.servanda.ledger.entry.Entry;

/** A commitment, and how it stands today. */
public record Promise(Entry entry, Standing standing) {}
