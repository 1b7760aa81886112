package no.vern.round;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.vern.risk.ShippedJson;

/** The templates that Vern comes with: a folder for each edition, a file for each kind. */
public final class RoundTemplates {
    /** What is gone through from now on. */
    public static final String EDITION = "2026-01";

    private RoundTemplates() {}

    /**
     * The template of the kind in that edition.
     *
     * @throws IllegalStateException when there is no such edition
     */
    public static RoundTemplate of(RoundKind kind, String edition) {
        if (!edition.equals(EDITION)) {
            throw new IllegalStateException("No templates of " + edition);
        }
        return Shipped.TEMPLATES.get(kind.ordinal());
    }

    /** Read when they are first asked for. */
    private static final class Shipped {
        private static final List<RoundTemplate> TEMPLATES = Arrays.stream(RoundKind.values())
                .map(kind -> "%s/%s.json".formatted(EDITION, kind.name().toLowerCase(Locale.ROOT)))
                .map(file -> ShippedJson.file(RoundTemplates.class, file, RoundTemplate.class))
                .toList();
    }
}
