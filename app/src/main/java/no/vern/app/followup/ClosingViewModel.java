package no.vern.app.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.bht.BhtCase;
import no.vern.followup.CasePlan;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.PlannedStep;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.routine.StepKind;
import no.vern.workspace.SaveResult;
import org.jspecify.annotations.Nullable;

/** Starting, closing and reopening of the case that the timeline shows, and what is in the way. */
public final class ClosingViewModel {
    final StringProperty reason = new SimpleStringProperty("");

    private final TimelineViewModel timeline;
    private final FollowUpRepository followUp;
    private final Texts texts;
    private final FieldProblems problems;
    private final Saving<Incident> saving;
    private final ReadOnlyObjectProperty<@Nullable BhtCase> reports;
    private Consumer<Incident> onStored = _ -> {};

    /**
     * What is in the way of closing.
     *
     * @param key the step; null for what is asked above the steps
     * @param bht whether it is what became of the report to BHT; else, without a step, it is who did it
     */
    record Left(@Nullable StepKey key, boolean bht, String text) {}

    /** @param bht knows whether a report to BHT waits */
    public ClosingViewModel(
            TimelineViewModel timeline, FollowUpRepository followUp, BhtViewModel bht, Tasks tasks, Texts texts) {
        reports = bht.knownProperty();
        this.timeline = timeline;
        this.followUp = followUp;
        this.texts = texts;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        timeline.shownProperty().subscribe(_ -> saving.reset());
    }

    /** For how many of the case a report to BHT waits; nobody while that is read. */
    private long reports(CasePlan plan) {
        var known = reports.get();
        return known == null || !known.incident().id().equals(plan.incident().id()) ? 0 : known.waiting();
    }

    /** Whether what became of a report to BHT is what is left. */
    boolean wantsBht(CasePlan plan) {
        return reports(plan) > 0;
    }

    /** Who did it, while nobody has said; then the steps that are left, in the order of the guards. */
    List<Left> left(CasePlan plan) {
        var left = new ArrayList<Left>();
        if (plan.wantsPerpetrator()) {
            left.add(new Left(null, false, texts.get("followup.left.perpetrator")));
        }
        steps(plan).forEach(planned -> left.add(new Left(StepKey.of(planned), false, left(planned))));
        if (wantsBht(plan)) {
            left.add(new Left(null, true, texts.get("followup.left.bht")));
        }
        return left;
    }

    /** What is asked for, and of a decision that was left hanging what it still wants. */
    private String left(PlannedStep planned) {
        var name = name(planned, timeline.words());
        if (planned.wantsPerson()) {
            return name + " · " + texts.get("followup.left.nobody");
        }
        if (planned.overtaken()) {
            return name + " · " + texts.get("followup.left.overtaken");
        }
        if (planned.unexplained()) {
            return name + " · " + texts.get("followup.left.unexplained");
        }
        return planned.unanswered() ? name + " · " + texts.get("followup.answer.missing") : name;
    }

    private static List<PlannedStep> steps(CasePlan plan) {
        return plan.check()
                .once(plan.missing().stream()
                        .flatMap(missing -> missing.steps().stream())
                        .distinct()
                        .toList());
    }

    private String name(PlannedStep planned, StepLines words) {
        var person = words.person(planned);
        var task = NextSteps.task(planned, texts);
        return person.isEmpty() ? task : task + " · " + person;
    }

    /** "Saken kan ikke lukkes ennå. To samtaler gjenstår:". */
    String sentence(CasePlan plan) {
        var talks = !plan.wantsPerpetrator()
                && !wantsBht(plan)
                && steps(plan).stream().allMatch(planned -> planned.step().kind() == StepKind.MEETING);
        return texts.get(talks ? "followup.close.talks" : "followup.close.steps", left(plan).size());
    }

    boolean closable(CasePlan plan) {
        return plan.incident().followed()
                && plan.incident().status().open()
                && plan.complete()
                && !wantsBht(plan);
    }

    /** Whether it is only kept, as what was imported is. */
    boolean startable(CasePlan plan) {
        return !plan.incident().followed() && plan.incident().status().startable();
    }

    boolean closed(CasePlan plan) {
        return plan.incident().followed() && plan.incident().status() == IncidentStatus.CLOSED;
    }

    void start() {
        save(() -> followUp.start(incident().id()));
    }

    void close() {
        save(() -> followUp.close(incident().id()));
    }

    void reopen() {
        var why = reason.get();
        save(() -> followUp.reopen(incident().id(), why));
    }

    /** What is done when the case was started, closed or opened again, and shows it. */
    void onStored(Consumer<Incident> action) {
        onStored = action;
    }

    /** Changes when it is read whether a report to BHT waits. */
    ReadOnlyObjectProperty<@Nullable BhtCase> reportsProperty() {
        return reports;
    }

    private void save(Callable<SaveResult<Incident>> work) {
        timeline.close();
        saving.save(work, stored -> {
            reason.set("");
            timeline.saved(stored, () -> onStored.accept(stored));
        });
    }

    private Incident incident() {
        var shown = timeline.shownProperty().get();
        if (shown == null) {
            throw new IllegalStateException("No case is shown");
        }
        return shown.plan().incident();
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<Incident> saving() {
        return saving;
    }
}
