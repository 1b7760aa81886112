package no.vern.app.risk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.risk.Answer;
import no.vern.risk.AnswerRepository;
import no.vern.risk.Assessment;
import no.vern.risk.Degree;
import no.vern.risk.RiskTemplate;
import no.vern.risk.WorkSituation;
import org.jspecify.annotations.Nullable;

/** The items of a template being answered. */
final class AnswersViewModel implements RiskWriting {
    /** One answer being written. */
    static final class Line {
        final StringProperty text = new SimpleStringProperty("");
        final BooleanProperty inside = new SimpleBooleanProperty();
        final BooleanProperty surroundings = new SimpleBooleanProperty();
        final ObjectProperty<@Nullable Degree> degree = new SimpleObjectProperty<>();

        private Line(Answer answer) {
            text.set(answer.text());
            inside.set(answer.inside());
            surroundings.set(answer.surroundings());
            degree.set(answer.degree());
        }

        Answer answer() {
            return new Answer(text.get(), inside.get(), surroundings.get(), degree.get());
        }
    }

    private final AnswerRepository answers;
    private final Assessment assessment;
    private final RiskTemplate template;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final FieldProblems problems;
    private final Saving<Assessment> saving;
    private final Typed typed;
    private int version;

    AnswersViewModel(AnswerRepository answers, AssessmentPage page, Tasks tasks, Texts texts) {
        this.answers = answers;
        assessment = page.assessment();
        version = assessment.version();
        template = page.template();
        template.items()
                .forEach(item -> lines.put(
                        item.code(), new Line(page.answers().getOrDefault(item.code(), Answer.NONE))));
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        typed = new Typed("risk.answers", assessment.id()).version(() -> version, then -> version = then);
        lines.forEach((item, line) -> typed.text(item + ".text", line.text)
                .mark(item + ".inside", line.inside)
                .mark(item + ".surroundings", line.surroundings)
                .code(item + ".degree", line.degree, Degree.class));
        saving.keeps(typed.begin());
    }

    RiskTemplate template() {
        return template;
    }

    Line line(String item) {
        return lines.get(item);
    }

    /** The named situation that the three of the model come to; empty when it has no name. */
    Optional<WorkSituation> situation() {
        return template.situation(given());
    }

    /** Whether all three of the model are graded. */
    boolean graded() {
        return template.modelled()
                && template.items().stream()
                        .filter(item -> item.direction().graded())
                        .allMatch(item -> line(item.code()).degree.get() != null);
    }

    private Map<String, Answer> given() {
        return lines.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, line -> line.getValue().answer()));
    }

    @Override
    public void save(Runnable after) {
        var given = given();
        saving.save(() -> answers.save(assessment.id(), version, given), _ -> after.run());
    }

    @Override
    public void goOn() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            version = theirs.version();
        }
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    @Override
    public Saving<Assessment> saving() {
        return saving;
    }

    @Override
    public Typed typed() {
        return typed;
    }
}
