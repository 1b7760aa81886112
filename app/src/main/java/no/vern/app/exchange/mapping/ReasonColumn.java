package no.vern.app.exchange.mapping;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;

/** The column that a file of rejected rows has beside those of the file that the rows came from. */
public final class ReasonColumn {
    private static final Set<String> HEADINGS = Stream.of(Language.values())
            .map(language -> heading(Texts.of(language)))
            .collect(Collectors.toUnmodifiableSet());

    private ReasonColumn() {}

    public static String heading(Texts texts) {
        return texts.get("import.rejects.reason.heading");
    }

    /** Whether a heading is that of this column, in any language. */
    public static boolean is(String heading) {
        return HEADINGS.contains(heading.strip());
    }
}
