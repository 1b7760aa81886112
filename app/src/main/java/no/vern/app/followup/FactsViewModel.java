package no.vern.app.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.followup.CaseFacts;
import no.vern.followup.CasePlan;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.SeriousCriterion;
import no.vern.followup.StoredFacts;
import no.vern.followup.Truth;
import no.vern.incident.Incident;
import no.vern.incident.IncidentType;
import no.vern.routine.Condition;
import org.jspecify.annotations.Nullable;

/** What the routine has to know of the case that the timeline shows; each answer is saved as it is given. */
public final class FactsViewModel {
    private final TimelineViewModel timeline;
    private final FollowUpRepository followUp;
    private final Texts texts;
    private final Clock clock;
    private final FieldProblems problems;
    private final Saving<Incident> saving;
    private final SeverityViewModel severity;
    private final PerpetratorViewModel perpetrator;
    private final ReportAnswersViewModel report;
    private UnaryOperator<CaseFacts> refused = UnaryOperator.identity();

    public FactsViewModel(
            TimelineViewModel timeline,
            FollowUpRepository followUp,
            Tasks tasks,
            Texts texts,
            Clock clock) {
        this.timeline = timeline;
        this.followUp = followUp;
        this.texts = texts;
        this.clock = clock;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        severity = new SeverityViewModel(timeline, followUp, tasks, texts);
        perpetrator = new PerpetratorViewModel(timeline, followUp, tasks, texts);
        report = new ReportAnswersViewModel(timeline, followUp, tasks, texts);
        timeline.shownProperty().subscribe(this::leave);
    }

    /** What was refused of one case is not said of the next. */
    private void leave(@Nullable FollowedCase shown) {
        if (shown == null) {
            saving.reset();
            severity.saving().reset();
            perpetrator.saving().reset();
            report.reset();
        }
    }

    /** What this case's steps hang on, in the order of the card. */
    List<Question> questions(CasePlan plan) {
        return Stream.of(Question.values())
                .filter(question -> question.asked(plan))
                .toList();
    }

    /** How many of all questions that the case asks nobody has answered. */
    long unanswered(CasePlan plan) {
        var open = questions(plan).stream()
                .filter(question -> question.of(plan.facts()) == null)
                .count();
        var learnt = asksLearnt(plan) && plan.facts().learntOn() == null ? 1 : 0;
        return open + learnt + report.unanswered(plan) + (plan.wantsPerpetrator() ? 1 : 0);
    }

    /** Whether the criteria of a serious injury are to be gone through. */
    boolean asksSerious(CasePlan plan) {
        return plan.steps().stream()
                .anyMatch(planned -> planned.step().condition() == Condition.SERIOUS_INJURY
                        && (planned.applies() != Truth.NO || plan.facts().serious() != null));
    }

    /** "3 timer og 20 minutter siden hendelsen"; empty when its day is not known. */
    String since(CasePlan plan) {
        var content = plan.incident().content();
        if (content.occurredOn() == null) {
            return "";
        }
        var time = content.occurredTime();
        var from = content.occurredOn().atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(Norway.ZONE);
        var gone = Duration.between(from.toInstant(), clock.instant());
        if (gone.toDays() >= 2 || time == null) {
            return texts.get("followup.since.days", gone.toDays());
        }
        return texts.get("followup.since.hours", gone.toHours(), gone.toMinutesPart());
    }

    void answer(Question question, @Nullable Boolean answer) {
        var known = timeline.shownProperty().get();
        if (known != null && question.of(known.facts().facts()) != answer) {
            save(known.plan(), known.facts(), facts -> question.answered(facts, answer));
        }
    }

    /** Says whether one criterion is met; when none is left, nobody has looked: that none is met is said by itself. */
    void serious(SeriousCriterion criterion, boolean met) {
        var known = timeline.shownProperty().get();
        if (known != null) {
            save(known.plan(), known.facts(), facts -> facts.judged(criterion, met));
        }
    }

    /** None of the criteria is met. */
    void notSerious() {
        var known = timeline.shownProperty().get();
        if (known != null) {
            save(known.plan(), known.facts(), facts -> facts.judged(Set.of()));
        }
    }

    /** Whether the day is asked for that one learnt what an illness comes from. */
    boolean asksLearnt(CasePlan plan) {
        return plan.incident().content().type() == IncidentType.ILLNESS;
    }

    /** Says when one learnt what the illness comes from; null when nobody knows. */
    void learnt(@Nullable LocalDate day) {
        var known = timeline.shownProperty().get();
        if (known != null && !Objects.equals(day, known.facts().facts().learntOn())) {
            save(known.plan(), known.facts(), facts -> facts.learnt(day));
        }
    }

    private void save(CasePlan plan, StoredFacts known, UnaryOperator<CaseFacts> answer) {
        refused = answer;
        var incident = plan.incident().id();
        saving.save(
                () -> followUp.know(incident, known.version(), answer.apply(known.facts())),
                stored -> timeline.saved(stored, () -> {}));
    }

    /** Shows what somebody else answered meanwhile. */
    void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            saving.reset();
            timeline.saved(theirs, () -> {});
        }
    }

    /** Saves the one answer that was refused on top of what somebody else answered; their other answers stay. */
    void saveMine() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            var mine = refused;
            saving.save(
                    () -> {
                        var now = followUp.facts(theirs.id());
                        return followUp.know(theirs.id(), now.version(), mine.apply(now.facts()));
                    },
                    stored -> timeline.saved(stored, () -> {}));
        }
    }

    ReadOnlyStringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<Incident> saving() {
        return saving;
    }

    SeverityViewModel severity() {
        return severity;
    }

    ReportAnswersViewModel report() {
        return report;
    }

    PerpetratorViewModel perpetrator() {
        return perpetrator;
    }
}
