package no.vern.app.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.incident.Incident;
import no.vern.incident.IncidentType;
import no.vern.risk.AssessmentFilter;
import no.vern.risk.AssessmentListRepository;
import no.vern.risk.AssessmentRow;
import no.vern.risk.AssessmentSort;
import no.vern.risk.Hazard;
import no.vern.risk.HazardIncidentRepository;
import no.vern.risk.RiskTopic;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** What a case says of risk: the hazards that it shows, and the assessments of its unit that it can ask to look at again. */
public final class ReviewViewModel {
    private static final int MOST = 20;

    /**
     * @param assessments those of the unit that hold or are being made, and whose topic the case is of
     * @param drilled when the unit last drilled; empty when it never did, as far as is known
     */
    record Review(
            Incident incident, List<Hazard> hazards, List<AssessmentRow> assessments, Optional<LocalDate> drilled) {
        /** Whether it is of what one drills for. */
        boolean asksForDrill() {
            var type = incident.content().type();
            return type != null && RiskTopic.VIOLENCE.incidents().contains(type);
        }

        private Optional<UUID> first() {
            var tied = hazards.stream().map(Hazard::assessment).collect(Collectors.toSet());
            var ids = assessments.stream().map(row -> row.assessment().id()).toList();
            return ids.stream().filter(tied::contains).findFirst().or(() -> ids.stream().findFirst());
        }
    }

    private final AssessmentListRepository assessments;
    private final HazardIncidentRepository links;
    private final TrainingRepository trainings;
    private final Tasks tasks;
    private final Clock clock;
    private final BiConsumer<UUID, UUID> review;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Review> shown = new ReadOnlyObjectWrapper<>();

    /** @param review opens an assessment for a case that asks for another look */
    public ReviewViewModel(Vault register, Tasks tasks, Clock clock, BiConsumer<UUID, UUID> review) {
        assessments = new AssessmentListRepository(register);
        links = new HazardIncidentRepository(register);
        trainings = new TrainingRepository(register);
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
            return new Review(incident, List.of(), List.of(), Optional.empty());
        }
        var today = Norway.today(clock);
        return new Review(
                incident,
                links.hazards(incident.id()),
                assessments(content.unitId(), content.type(), today),
                trainings.lastHeld(TrainingKind.DRILL, content.unitId()));
    }

    /** None when no topic is of such incidents. */
    private List<AssessmentRow> assessments(UUID unit, IncidentType type, LocalDate today) {
        var topics = Arrays.stream(RiskTopic.values())
                .filter(topic -> topic.incidents().contains(type))
                .collect(Collectors.toSet());
        var filter = AssessmentFilter.ALL
                .withUnits(Set.of(unit))
                .withTopics(topics)
                .withStates(AssessmentFilter.CURRENT);
        return topics.isEmpty() ? List.of() : assessments.page(filter, AssessmentSort.MOST_PRESSING, today, 0, MOST);
    }

    /**
     * Leads to the assessment that holds a hazard of the case, or else to the most pressing one of its topic in its unit.
     *
     * @param none is given the unit when there is no such assessment
     */
    public void lead(Incident incident, Consumer<UUID> none) {
        reading.replace(tasks.run(() -> read(incident)))
                .onSuccess(found -> found.first()
                        .ifPresentOrElse(
                                assessment -> review.accept(assessment, incident.id()),
                                () -> none.accept(incident.content().unitId())))
                .start();
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
