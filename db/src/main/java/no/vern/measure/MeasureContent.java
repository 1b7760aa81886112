package no.vern.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vern.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about a measure: the challenge, and what is done about it ({@code preventive-work-1} A2).
 *
 * @param unitId where; null only while it is being written, or when the case says it
 * @param title what is done
 * @param challenge what it answers to
 * @param test what is to show that it works
 * @param earlier ids of the measures that it builds on
 */
public record MeasureContent(
        @Nullable UUID unitId,
        String title,
        String challenge,
        MeasureKind kind,
        MeasurePlan plan,
        MeasureWeighing weighing,
        SuccessTest test,
        List<UUID> earlier) {
    /** Nothing yet. */
    public static final MeasureContent EMPTY = new MeasureContent(
            null, "", "", MeasureKind.UNKNOWN, MeasurePlan.EMPTY, MeasureWeighing.EMPTY, SuccessTest.NONE, List.of());

    public MeasureContent {
        earlier = earlier.stream().distinct().sorted().toList();
    }

    /** What, who and when; the rest is not said. */
    public static MeasureContent of(String title, String responsible, @Nullable LocalDate dueOn) {
        return EMPTY.withTitle(title).withPlan(MeasurePlan.of(responsible, dueOn));
    }

    public MeasureContent at(@Nullable UUID unit) {
        return new MeasureContent(unit, title, challenge, kind, plan, weighing, test, earlier);
    }

    public MeasureContent withTitle(String what) {
        return new MeasureContent(unitId, what, challenge, kind, plan, weighing, test, earlier);
    }

    public MeasureContent withChallenge(String what) {
        return new MeasureContent(unitId, title, what, kind, plan, weighing, test, earlier);
    }

    public MeasureContent withKind(MeasureKind sort) {
        return new MeasureContent(unitId, title, challenge, sort, plan, weighing, test, earlier);
    }

    public MeasureContent withPlan(MeasurePlan who) {
        return new MeasureContent(unitId, title, challenge, kind, who, weighing, test, earlier);
    }

    public MeasureContent withWeighing(MeasureWeighing why) {
        return new MeasureContent(unitId, title, challenge, kind, plan, why, test, earlier);
    }

    public MeasureContent withTest(SuccessTest chosen) {
        return new MeasureContent(unitId, title, challenge, kind, plan, weighing, chosen, earlier);
    }

    /** The same, building on these measures. */
    public MeasureContent after(List<UUID> ids) {
        return new MeasureContent(unitId, title, challenge, kind, plan, weighing, test, ids);
    }

    /** The beginning of a measure that builds on this one: same place, challenge and sort, everything else anew. */
    public MeasureContent next(UUID id) {
        return new MeasureContent(
                unitId, "", challenge, kind, MeasurePlan.of(plan.responsible(), null), MeasureWeighing.EMPTY,
                SuccessTest.NONE, List.of(id));
    }

    MeasureContent cleaned() {
        return new MeasureContent(
                unitId,
                Words.clean(title),
                Words.clean(challenge),
                kind,
                plan.cleaned(),
                weighing.cleaned(),
                test.cleaned(),
                earlier);
    }
}
