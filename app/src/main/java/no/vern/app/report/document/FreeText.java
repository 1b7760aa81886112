package no.vern.app.report.document;

import java.util.Optional;
import java.util.stream.Stream;
import no.vern.app.report.document.Part.Fact;

/**
 * What somebody wrote freely. It may tell of health, so it goes along only when somebody chose that, and then without
 * names; what is left out is not mentioned: the reader could do nothing about it.
 */
record FreeText(CaseWords words, NameMask mask, boolean chosen) {
    /** The words without names; empty when they are left out. */
    Optional<String> of(String text) {
        return chosen || text.isBlank() ? Optional.of(mask.apply(text)) : Optional.empty();
    }

    /** A fact that holds such words; none when they are left out. */
    Stream<Fact> fact(String labelKey, String text) {
        return of(text).map(told -> words.fact(labelKey, told)).stream();
    }
}
