package no.vern.app.risk;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.incident.IncidentRepository;
import no.vern.risk.AnswerRepository;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.AssessmentVersionRepository;
import no.vern.risk.Cell;
import no.vern.risk.HandlingPlanRepository;
import no.vern.risk.Hazard;
import no.vern.risk.HazardIncidentRepository;
import no.vern.risk.HazardIncidentRepository.Tied;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.Occasion;
import no.vern.risk.Outlook;
import no.vern.risk.ScoreStage;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** The assessment that is shown: its hazards in the matrix, and what is being written of it. */
public final class AssessmentViewModel {
    private final AssessmentReader reader;
    private final AssessmentRepository assessments;
    private final AssessmentVersionRepository versions;
    private final AnswerRepository answers;
    private final HazardRepository hazards;
    private final HazardScoreRepository scores;
    private final HazardIncidentRepository links;
    private final HandlingPlanRepository plans;
    private final Drafts drafts;
    private final Tasks tasks;
    private final Texts texts;
    private final Latest reading = new Latest();
    private final Map<UUID, RiskWriting> left = new HashMap<>();
    private final Saving<Assessment> saving;
    private final Saving<Hazard> removing;
    private final ReadOnlyObjectWrapper<@Nullable AssessmentPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RiskWriting> writing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UUID> incident = new ReadOnlyObjectWrapper<>();
    private Consumer<Assessment> onChanged = _ -> {};
    private final RiskWays ways;
    private final HazardMeasures measures;

    /** Which column of scores the matrix shows. */
    final ObjectProperty<@Nullable ScoreStage> stage = new SimpleObjectProperty<>(ScoreStage.NOW);

    final ObjectProperty<@Nullable Outlook> outlook = new SimpleObjectProperty<>(Outlook.ASSESSED);
    /** The cell whose hazards alone are listed; null for all. */
    final ObjectProperty<@Nullable Cell> cell = new SimpleObjectProperty<>();

    public AssessmentViewModel(
            Vault register,
            IncidentRepository incidents,
            RiskWays ways,
            Drafts drafts,
            Tasks tasks,
            Texts texts,
            Clock clock) {
        this.ways = ways;
        measures = new HazardMeasures(register, incidents, tasks, texts, clock);
        reader = new AssessmentReader(register, incidents, clock);
        assessments = new AssessmentRepository(register);
        versions = new AssessmentVersionRepository(register);
        answers = new AnswerRepository(register);
        hazards = new HazardRepository(register);
        scores = new HazardScoreRepository(register);
        links = new HazardIncidentRepository(register);
        plans = new HandlingPlanRepository(register);
        this.drafts = drafts;
        this.tasks = tasks;
        this.texts = texts;
        saving = Saving.spoken(tasks, texts);
        removing = Saving.spoken(tasks, texts);
    }

    /** Who hears that something of the assessment is on disk. */
    void onChanged(Consumer<Assessment> action) {
        onChanged = action;
    }

    /** Shows the assessment, or reads it again when it is shown already. */
    void show(UUID id) {
        var before = page.get();
        if (before == null || !before.assessment().id().equals(id)) {
            putAside(before);
            cell.set(null);
            saving.reset();
            removing.reset();
        }
        reading.replace(tasks.run(() -> reader.read(id)))
                .onSuccess(read -> {
                    page.set(read.orElse(null));
                    takeUp(id);
                })
                .start();
    }

    /** What is being written of an assessment that is left is there again when one comes back to it. */
    private void putAside(@Nullable AssessmentPage before) {
        var form = writing.get();
        if (form != null && before != null && form.typed().dirty()) {
            left.put(before.assessment().id(), form);
        }
        writing.set(null);
    }

    private void takeUp(UUID id) {
        var form = left.remove(id);
        if (form != null && writing.get() == null && page.get() != null) {
            write(form);
        }
    }

    private void write(RiskWriting form) {
        drafts.open(form.typed());
        writing.set(form);
    }

    /** An incident asks for another look: its hazards are tied to it here. */
    void review(@Nullable UUID asking) {
        incident.set(asking);
    }

    void link(HazardLine line) {
        var asking = incident.get();
        if (asking != null) {
            removing.save(() -> links.link(line.hazard().id(), asking), _ -> stored());
        }
    }

    /** Takes off an incident that was tied by mistake. */
    void unlink(HazardLine line, Tied tied) {
        removing.save(() -> links.unlink(line.hazard().id(), tied.incident()), _ -> stored());
    }

    /** Shows the case that was tied to the hazard last. */
    void openIncident(HazardLine line) {
        ways.incident().accept(line.incidents().getLast().incident());
    }

    /** Shows the measure in the screen of measures. */
    void openMeasure(UUID measure) {
        ways.measure().accept(measure);
    }

    /** Begins an import of hazards. */
    void importFile() {
        ways.importing().run();
    }

    /** The hazards that the matrix's chosen cell holds, or all of them. */
    List<HazardLine> shown(AssessmentPage now) {
        var chosen = cell.get();
        return chosen == null
                ? now.hazards()
                : now.hazards().stream()
                        .filter(line -> line.cell(now.matrix(), stage(), outlook()).filter(chosen::equals).isPresent())
                        .toList();
    }

    ScoreStage stage() {
        return stage.get() == null ? ScoreStage.NOW : stage.get();
    }

    Outlook outlook() {
        return outlook.get() == null ? Outlook.ASSESSED : outlook.get();
    }

    /** @param line null for a new hazard */
    void writeHazard(@Nullable HazardLine line) {
        var hazard = line == null ? null : line.hazard();
        write(new HazardFormViewModel(hazards, known().assessment().id(), hazard, tasks, texts));
    }

    void score(HazardLine line) {
        write(new ScoreFormViewModel(scores, line, known(), reader.today(), tasks, texts));
    }

    /** Begins a measure against the hazard. */
    void writeMeasure(HazardLine line) {
        write(measures.write(known(), line));
    }

    /** Ties a measure that there is to the hazard. */
    void chooseMeasure(HazardLine line) {
        write(measures.choose(known(), line));
    }

    void answer() {
        write(new AnswersViewModel(answers, known(), tasks, texts));
    }

    void writePlan() {
        var unit = Objects.requireNonNull(known().assessment().content().unitId());
        write(new PlanFormViewModel(plans, unit, known().plan(), tasks, texts));
    }

    /** Closes what is being written, unless the user would rather keep it. */
    void leave() {
        var form = writing.get();
        if (form != null && drafts.mayLeave(form.typed())) {
            writing.set(null);
        }
    }

    void save() {
        var form = writing.get();
        if (form != null) {
            form.save(this::stored);
        }
    }

    /** Saves on top of what somebody else saved meanwhile. */
    void saveMine() {
        var form = writing.get();
        if (form != null) {
            form.goOn();
            save();
        }
    }

    /** Drops what was typed and shows what is stored. */
    void fetch() {
        var form = writing.get();
        if (form != null) {
            drafts.giveUp(form.typed());
        }
        writing.set(null);
        show(known().assessment().id());
    }

    void remove(HazardLine line) {
        removing.save(() -> hazards.remove(line.hazard().id(), line.hazard().version()), _ -> stored());
    }

    /** Says that all is gone through, or opens it again. */
    void finish(boolean finished) {
        var now = known().assessment();
        saving.save(
                () -> assessments.update(now.id(), now.version(), now.content().withFinished(finished)),
                _ -> stored());
    }

    /** Begins the next version, and shows it. */
    void next(Occasion occasion) {
        var now = known().assessment();
        saving.save(() -> versions.next(now.id(), occasion, reader.today()), next -> {
            onChanged.accept(next);
            show(next.id());
        });
    }

    private void stored() {
        writing.set(null);
        onChanged.accept(known().assessment());
        show(known().assessment().id());
    }

    /** Whether a later version goes on from what is shown: its hazards are gone on with there. */
    boolean followed() {
        return known().followed();
    }

    private AssessmentPage known() {
        var now = page.get();
        if (now == null) {
            throw new IllegalStateException("No assessment is shown");
        }
        return now;
    }

    ReadOnlyObjectProperty<@Nullable AssessmentPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What is being written; null for nothing. */
    ReadOnlyObjectProperty<@Nullable RiskWriting> writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** The incident that asks for another look; null for none. */
    ReadOnlyObjectProperty<@Nullable UUID> incidentProperty() {
        return incident.getReadOnlyProperty();
    }

    Saving<Assessment> saving() {
        return saving;
    }

    Saving<Hazard> removing() {
        return removing;
    }
}
