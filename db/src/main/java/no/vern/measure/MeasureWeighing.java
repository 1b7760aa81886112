package no.vern.measure;

import java.time.LocalDate;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why this measure: whether it can be carried out, who was asked, whom it touches ({@code violence-and-strain} R18, R19),
 * and STAMI's three tests ({@code preventive-work-2} 2.4).
 *
 * @param practical whether it is practically possible; null when nobody has said
 * @param economic whether it can be afforded; null when nobody has said
 * @param consultedPlanning the day the safety representative was asked while it was planned
 * @param consultedDoing the same while it was carried out
 * @param others what it does to others than those it is for
 * @param grounds why the tests are held to be met
 */
public record MeasureWeighing(
        @Nullable Boolean practical,
        @Nullable Boolean economic,
        String feasibility,
        @Nullable LocalDate consultedPlanning,
        @Nullable LocalDate consultedDoing,
        String others,
        boolean knowledgeBased,
        boolean needDriven,
        boolean systematic,
        String grounds) {
    /** Nothing said. */
    public static final MeasureWeighing EMPTY =
            new MeasureWeighing(null, null, "", null, null, "", false, false, false, "");

    MeasureWeighing cleaned() {
        return new MeasureWeighing(
                practical,
                economic,
                Words.clean(feasibility),
                consultedPlanning,
                consultedDoing,
                Words.clean(others),
                knowledgeBased,
                needDriven,
                systematic,
                Words.clean(grounds));
    }
}
