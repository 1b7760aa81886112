package no.vern.incident;

import java.util.UUID;

/** What came of an import: rows written, rows that were there already, rows that broke a rule. */
public record ImportReceipt(UUID id, int written, int skipped, int rejected) {}
