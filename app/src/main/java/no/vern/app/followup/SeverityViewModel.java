package no.vern.app.followup;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.Severity;
import no.vern.incident.SeverityColumn;
import no.vern.incident.SeverityTable;
import org.jspecify.annotations.Nullable;

/**
 * How severe the case in the timeline is judged to be. How it was felt is the person's own and is never touched here;
 * the higher of the two says what follow-up it takes ({@code bht-and-employer} S02).
 */
final class SeverityViewModel {
    private final SeverityTable table = new SeverityTable();
    private final Texts texts;
    private final FieldChoice<Severity> choice;

    SeverityViewModel(
            TimelineViewModel timeline,
            FollowUpRepository followUp,
            Tasks tasks,
            Texts texts) {
        this.texts = texts;
        choice = new FieldChoice<>(
                timeline,
                followUp,
                IncidentContent::severityAssessed,
                (content, grade) -> content.but().severityAssessed(grade).build(),
                texts::of,
                tasks,
                texts);
    }

    /** The grade in short, or that nobody has judged it. */
    String title(IncidentContent content) {
        var assessed = content.severityAssessed();
        return assessed == null
                ? texts.get("followup.severity.open")
                : texts.get("followup.severity.title", texts.of(assessed));
    }

    /** What follow-up the higher grade takes, and how it was felt where that is known; empty when neither is. */
    String advice(IncidentContent content) {
        return governing(content)
                .map(grade -> felt(content)
                        + texts.get("followup.severity.advice", table.cell(grade, SeverityColumn.FOLLOW_UP)
                                .text(texts.language().code())))
                .orElse("");
    }

    private String felt(IncidentContent content) {
        var experienced = content.severityExperienced();
        if (experienced == null) {
            return "";
        }
        var higher = content.severityAssessed() != null && experienced.compareTo(content.severityAssessed()) > 0;
        return texts.get(higher ? "followup.severity.feltHigher" : "followup.severity.felt", texts.of(experienced))
                + " ";
    }

    private static Optional<Severity> governing(IncidentContent content) {
        return Stream.of(Optional.ofNullable(content.severityAssessed()), Optional.ofNullable(content.severityExperienced()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** Stores the grade at once, as it is chosen. */
    void assess(@Nullable Severity grade) {
        choice.store(grade);
    }

    FieldChoice<Severity> choice() {
        return choice;
    }

    Saving<Incident> saving() {
        return choice.saving();
    }
}
