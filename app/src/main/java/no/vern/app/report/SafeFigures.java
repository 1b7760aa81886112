package no.vern.app.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.drop.DropTable;
import no.vern.followup.FollowUpCount;
import no.vern.followup.FollowUpMeasure;
import no.vern.incident.Channel;
import no.vern.incident.CircumstanceCount;
import no.vern.incident.IncidentType;
import no.vern.statistics.Auditor;
import no.vern.statistics.BhtTable;
import no.vern.statistics.Cause;
import no.vern.statistics.CellId;
import no.vern.statistics.CodeTables;
import no.vern.statistics.Crosstab;
import no.vern.statistics.FollowUpTables;
import no.vern.statistics.IncidentTables;
import no.vern.statistics.Suppression;
import no.vern.statistics.ViolenceCount;
import no.vern.statistics.ViolenceTables;

/**
 * Every count of the workbook, and what is hidden of it. The incidents come first; what looks at them more closely
 * keeps to what can be seen of them. Then all sheets are gone through as one.
 *
 * @param anyCase whether any case is followed up at all
 */
record SafeFigures(
        IncidentTables incidents,
        ViolenceTables violence,
        FollowUpTables followUp,
        BhtTable bht,
        DropTable drops,
        CodeTables prevention,
        boolean anyCase,
        Map<CellId, Cause> hidden) {
    /** Debriefs that were declined: the ones offered that were not held. */
    static final String DEBRIEF_DECLINED = "DEBRIEF_DECLINED";

    /** Where it is not known how it reached people. */
    static final String UNKNOWN = "UNKNOWN";

    private static final List<String> LANES = names(true);
    private static final List<String> DUTIES =
            Stream.concat(names(false).stream(), Stream.of(DEBRIEF_DECLINED)).toList();

    /**
     * Hides, and audits everything together.
     *
     * @param told those of the incidents that were reported to BHT
     * @param waiting those that are to be and were reported for nobody yet
     * @param kinds what kind of workplace a unit is, by the unit's id
     * @param drops small strains; one that became an incident later tells nothing of how many incidents there are
     * @param prevention risk, measures and training, which tell nothing of how many incidents there are, either
     */
    static SafeFigures of(
            IncidentTables incidents,
            IncidentTables told,
            IncidentTables waiting,
            List<CircumstanceCount> closer,
            Map<String, String> kinds,
            List<FollowUpCount> cases,
            DropTable drops,
            CodeTables prevention,
            int threshold) {
        var suppression = new Suppression(threshold);
        var hidden = new LinkedHashMap<>(suppression.apply(incidents.publication()));
        var violence = ViolenceTables.of(incidents, given(closer, kinds), hidden, suppression);
        var followUp = followUp(cases, hidden, suppression, threshold);
        var bht = BhtTable.of(incidents, told, waiting, hidden, suppression);
        hidden.putAll(violence.hidden());
        hidden.putAll(bht.hidden());
        hidden.putAll(followUp.hidden());
        hidden.putAll(drops.hidden());
        hidden.putAll(prevention.hidden());
        var all = incidents
                .publication()
                .with(violence.publication(), violence.between(incidents))
                .with(followUp.publication(), List.of())
                .with(bht.units().publication(), bht.between())
                .with(drops.counts().publication(), List.of())
                .with(prevention.publication(), List.of());
        if (!new Auditor(threshold).givenAway(all, hidden).isEmpty()) {
            throw new IllegalStateException("Counts could be computed from the sheets together");
        }
        return new SafeFigures(incidents, violence, followUp, bht, drops, prevention, !cases.isEmpty(), hidden);
    }

    private static List<String> names(boolean lane) {
        return Arrays.stream(FollowUpMeasure.values())
                .filter(measure -> measure.lane() == lane)
                .map(Enum::name)
                .toList();
    }

    private static ViolenceTables.Given given(List<CircumstanceCount> closer, Map<String, String> kinds) {
        var violence = Arrays.stream(IncidentType.values())
                .filter(type -> type.group() == IncidentType.Group.VIOLENCE_AND_THREATS)
                .map(Enum::name)
                .collect(Collectors.toSet());
        var channels = Stream.concat(Arrays.stream(Channel.values()).map(Enum::name), Stream.of(UNKNOWN))
                .toList();
        var bands = Arrays.stream(DayBand.values()).map(Enum::name).toList();
        var counts = closer.stream()
                .map(count -> new ViolenceCount(
                        count.type().name(),
                        count.channel() == null ? UNKNOWN : count.channel().name(),
                        DayBand.of(count.hour()).name(),
                        count.count()))
                .toList();
        return new ViolenceTables.Given(violence, channels, bands, counts, kinds);
    }

    /** Only of cases whose type can be seen; of next to none, nothing is told. */
    private static FollowUpTables followUp(
            List<FollowUpCount> cases, Map<CellId, Cause> hidden, Suppression suppression, int threshold) {
        var told = cases.stream()
                .filter(one -> !hidden.containsKey(
                        new CellId(IncidentTables.MONTHS, Crosstab.SUM, one.type().name())))
                .toList();
        if (told.size() < threshold) {
            return FollowUpTables.withheld();
        }
        var answers = told.stream()
                .flatMap(one -> one.answers().stream())
                .flatMap(SafeFigures::answers)
                .toList();
        return FollowUpTables.of(
                LANES,
                DUTIES,
                List.of(new FollowUpTables.Part(
                        FollowUpMeasure.DEBRIEF_HELD.name(), FollowUpMeasure.DEBRIEF_OFFERED.name())),
                Map.of(FollowUpMeasure.DEBRIEF_HELD.name(), DEBRIEF_DECLINED),
                answers,
                suppression);
    }

    private static Stream<FollowUpTables.Answer> answers(FollowUpCount.Answer answer) {
        var one = new FollowUpTables.Answer(answer.measure().name(), answer.met(), 1);
        return answer.measure() == FollowUpMeasure.DEBRIEF_HELD
                ? Stream.of(one, new FollowUpTables.Answer(DEBRIEF_DECLINED, !answer.met(), 1))
                : Stream.of(one);
    }
}
