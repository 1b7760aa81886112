package no.vern.app.followup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.followup.CasePlan;
import no.vern.followup.FollowUpRepository;
import org.jspecify.annotations.Nullable;

/** What the report of the case that the timeline shows leaves open and steps hang on; each answer is stored as it is given. */
final class ReportAnswersViewModel {
    private final Map<ReportQuestion, FieldChoice<Boolean>> choices = new EnumMap<>(ReportQuestion.class);

    ReportAnswersViewModel(TimelineViewModel timeline, FollowUpRepository followUp, Tasks tasks, Texts texts) {
        for (var question : ReportQuestion.values()) {
            choices.put(
                    question,
                    new FieldChoice<>(
                            timeline,
                            followUp,
                            question::of,
                            question::answered,
                            answer -> texts.get(answer ? "cell.yes.value" : "cell.no.value"),
                            tasks,
                            texts));
        }
    }

    List<ReportQuestion> questions(CasePlan plan) {
        return Stream.of(ReportQuestion.values())
                .filter(question -> question.asked(plan))
                .toList();
    }

    long unanswered(CasePlan plan) {
        return questions(plan).stream()
                .filter(question -> question.of(plan.incident().content()) == null)
                .count();
    }

    void answer(ReportQuestion question, @Nullable Boolean answer) {
        choice(question).store(answer);
    }

    FieldChoice<Boolean> choice(ReportQuestion question) {
        return Objects.requireNonNull(choices.get(question));
    }

    /** What was refused of one case is not said of the next. */
    void reset() {
        choices.values().forEach(choice -> choice.saving().reset());
    }
}
