package no.vern.risk;

import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about one thing that can go wrong ({@code violence-and-strain} 2A.1, R03).
 *
 * @param title what can go wrong
 * @param place where
 * @param moment when
 * @param situation in which situation, and what makes it unsafe
 * @param exposed who is exposed: groups and roles
 * @param existing the measures that there are
 * @param needed what it takes for the work to be done fully safely
 * @param origin null when nobody has said
 */
public record HazardContent(
        String title,
        String place,
        String moment,
        String situation,
        String exposed,
        String existing,
        String needed,
        @Nullable Origin origin) {
    /** Only what can go wrong. */
    public static HazardContent named(String title) {
        return new HazardContent(title, "", "", "", "", "", "", null);
    }

    HazardContent cleaned() {
        return new HazardContent(
                Words.clean(title),
                Words.clean(place),
                Words.clean(moment),
                Words.clean(situation),
                Words.clean(exposed),
                Words.clean(existing),
                Words.clean(needed),
                origin);
    }
}
