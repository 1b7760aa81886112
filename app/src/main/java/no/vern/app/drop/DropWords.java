package no.vern.app.drop;

import java.util.OptionalLong;
import no.vern.app.language.Texts;
import no.vern.drop.DropTrend;

/** What small strains come to, in words. */
public final class DropWords {
    /** Stands for a count that is hidden: neither zero nor nothing. */
    public static final String HIDDEN = ":";

    private final Texts texts;

    public DropWords(Texts texts) {
        this.texts = texts;
    }

    public String name(DropTrend.Line line) {
        return switch (line.kind()) {
            case UNIT -> line.name();
            case SMALL_UNITS -> texts.get("drop.small.name");
            case ALL -> texts.get("drop.all.name");
        };
    }

    public String count(OptionalLong count) {
        return count.isPresent() ? String.valueOf(count.getAsLong()) : HIDDEN;
    }

    /** One sentence on the last whole quarter against those before. */
    public String change(DropTrend.Change change) {
        return texts.get("drop.change." + change.name());
    }
}
