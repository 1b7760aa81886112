package no.vern.app.risk;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.risk.Cell;
import no.vern.risk.Evidence;
import no.vern.risk.FrequencySupport;
import no.vern.risk.Hazard;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.Outlook;
import no.vern.risk.RiskClass;
import no.vern.risk.RiskMatrix;
import no.vern.risk.ScoreContent;
import no.vern.risk.ScoreStage;
import org.jspecify.annotations.Nullable;

/** A dated score being given: consequence first, then how often that consequence is to be expected. */
final class ScoreFormViewModel implements RiskWriting {
    final ObjectProperty<@Nullable ScoreStage> stage = new SimpleObjectProperty<>(ScoreStage.NOW);
    final ObjectProperty<@Nullable Outlook> outlook = new SimpleObjectProperty<>(Outlook.ASSESSED);
    final ObjectProperty<@Nullable LocalDate> scoredOn = new SimpleObjectProperty<>();
    /** Codes of the matrix's levels. */
    final ObjectProperty<@Nullable String> consequence = new SimpleObjectProperty<>();

    final ObjectProperty<@Nullable String> probability = new SimpleObjectProperty<>();
    final StringProperty reason = new SimpleStringProperty("");

    private final HazardScoreRepository scores;
    private final HazardLine line;
    private final RiskMatrix matrix;
    private final Optional<Evidence> evidence;
    private final FieldProblems problems;
    private final Saving<Hazard> saving;
    private final Typed typed;
    private int version;

    ScoreFormViewModel(
            HazardScoreRepository scores,
            HazardLine line,
            AssessmentPage page,
            LocalDate today,
            Tasks tasks,
            Texts texts) {
        this.scores = scores;
        this.line = line;
        this.matrix = page.matrix();
        this.evidence = page.evidence();
        version = line.hazard().version();
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        scoredOn.set(today);
        typed = new Typed("risk.score", hazard())
                .code("stage", stage, ScoreStage.class)
                .code("outlook", outlook, Outlook.class)
                .day("scoredOn", scoredOn)
                .word("consequence", consequence)
                .word("probability", probability)
                .text("reason", reason)
                .version(() -> version, then -> version = then)
                .begin();
        saving.keeps(typed);
    }

    UUID hazard() {
        return line.hazard().id();
    }

    RiskMatrix matrix() {
        return matrix;
    }

    Optional<Evidence> evidence() {
        return evidence;
    }

    /** The class that the two levels give; empty while one is missing. */
    Optional<RiskClass> riskClass() {
        return cell().map(matrix::at);
    }

    /** What the incidents say of how often; empty when they say nothing. */
    Optional<FrequencySupport> support() {
        return evidence.map(known -> FrequencySupport.of(matrix, known.rate()));
    }

    /** How far the choice is beside what the incidents speak for, when that is so far that it is pointed out. */
    Optional<Integer> pointedOut() {
        return stage.get() == ScoreStage.NOW
                ? cell().flatMap(cell -> support()
                        .filter(known -> known.speaksAgainst(cell.probability()))
                        .map(known -> known.distance(cell.probability())))
                : Optional.empty();
    }

    private Optional<Cell> cell() {
        return matrix.find(
                Objects.requireNonNullElse(probability.get(), ""),
                Objects.requireNonNullElse(consequence.get(), ""));
    }

    private ScoreContent content() {
        return new ScoreContent(
                Objects.requireNonNullElse(stage.get(), ScoreStage.NOW),
                Objects.requireNonNullElse(outlook.get(), Outlook.ASSESSED),
                scoredOn.get(),
                matrix.id(),
                matrix.version(),
                Objects.requireNonNullElse(probability.get(), ""),
                Objects.requireNonNullElse(consequence.get(), ""),
                reason.get());
    }

    @Override
    public void save(Runnable after) {
        var content = content();
        saving.save(() -> scores.add(hazard(), version, content), _ -> after.run());
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
    public Saving<Hazard> saving() {
        return saving;
    }

    @Override
    public Typed typed() {
        return typed;
    }
}
