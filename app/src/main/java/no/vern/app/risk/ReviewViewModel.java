package no.vern.app.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRules;
import no.vern.risk.AssessmentFilter;
import no.vern.risk.AssessmentListRepository;
import no.vern.risk.AssessmentRow;
import no.vern.risk.AssessmentSort;
import no.vern.risk.Hazard;
import no.vern.risk.HazardIncidentRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** What a case says of risk: the hazards that it shows, and the assessments of its unit that it can ask to look at again. */
public final class ReviewViewModel {
    private static final int MOST = 20;

    /** @param assessments those of the unit that hold or are being made, and whose topic the case is of */
    record Review(Incident incident, List<Hazard> hazards, List<AssessmentRow> assessments) {}

    private final AssessmentListRepository assessments;
    private final HazardIncidentRepository links;
    private final Tasks tasks;
    private final Clock clock;
    private final BiConsumer<UUID, UUID> review;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Review> shown = new ReadOnlyObjectWrapper<>();

    /** @param review opens an assessment for a case that asks for another look */
    public ReviewViewModel(Vault register, Tasks tasks, Clock clock, BiConsumer<UUID, UUID> review) {
        assessments = new AssessmentListRepository(register);
        links = new HazardIncidentRepository(register);
        this.tasks = tasks;
        this.clock = clock;
        this.review = review;
    }

    void show(Incident incident) {
        var before = shown.get();
        if (before != null && !before.incident().id().equals(incident.id())) {
            shown.set(null);
        }
        reading.replace(tasks.run(() -> read(incident))).onSuccess(shown::set).start();
    }

    private Review read(Incident incident) {
        var content = incident.content();
        if (content.unitId() == null || content.type() == null) {
            return new Review(incident, List.of(), List.of());
        }
        var filter = AssessmentFilter.ALL
                .withUnits(Set.of(content.unitId()))
                .withStates(AssessmentFilter.CURRENT);
        var today = LocalDate.ofInstant(clock.instant(), IncidentRules.OSLO);
        return new Review(
                incident,
                links.hazards(incident.id()),
                assessments.page(filter, AssessmentSort.MOST_PRESSING, today, 0, MOST).stream()
                        .filter(row -> row.assessment().content().topic().incidents().contains(content.type()))
                        .toList());
    }

    void open(UUID assessment) {
        var now = shown.get();
        if (now != null) {
            review.accept(assessment, now.incident().id());
        }
    }

    /** Null while it is read. */
    ReadOnlyObjectProperty<@Nullable Review> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
