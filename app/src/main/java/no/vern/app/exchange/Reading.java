package no.vern.app.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.MappingJson;
import no.vern.app.exchange.mapping.MappingProposal;
import no.vern.app.exchange.table.Column;
import no.vern.settings.ColumnMappingRepository;

/** Finds how a file is to be read: as one with the same headings was last time, else as its headings tell. */
record Reading(ColumnMappingRepository mappings, List<Column> columns) {
    /** @param guessed whether it was told from the headings alone */
    record Found(ColumnMapping mapping, boolean guessed) {}

    /** Of several kinds the one that knows most of the headings, the first among equals, unless another was used before. */
    Found find(List<ImportKind> kinds) {
        var guesses = kinds.stream()
                .map(kind -> new MappingProposal(kind).of(columns))
                .sorted(Comparator.comparingLong(Reading::known).reversed())
                .toList();
        return guesses.stream()
                .flatMap(guess -> kept(guess.into()).stream())
                .findFirst()
                .map(kept -> new Found(kept, false))
                .orElseGet(() -> new Found(guesses.getFirst(), true));
    }

    private Optional<ColumnMapping> kept(ImportKind kind) {
        return mappings.byHeadings(HeadingsDigest.of(kind, columns))
                .map(kept -> new MappingJson().read(kept.content()));
    }

    /** How many columns it takes for something. */
    private static long known(ColumnMapping guess) {
        return guess.fields().values().stream().mapToLong(Collection::size).sum();
    }
}
