package no.vern.app.risk;

import java.time.LocalDate;
import java.util.List;
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
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureKind;
import no.vern.measure.MeasurePlan;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureSource;
import no.vern.measure.SuccessTest;
import org.jspecify.annotations.Nullable;

/** A measure against a hazard being written: what, who, when, and what is to show that it works. */
final class NewMeasureViewModel implements RiskWriting {
    private static final MeasureKind FROM_ASSESSMENT = new MeasureKind(
            MeasureSource.RISK_ASSESSMENT, null, null, null, null, null, null, null, null);

    final StringProperty title = new SimpleStringProperty("");
    final StringProperty responsible = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> dueOn = new SimpleObjectProperty<>();
    final StringProperty criterion = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> evaluateOn = new SimpleObjectProperty<>();

    private final MeasureRepository measures;
    private final UUID hazard;
    private final MeasureContent known;
    private final FieldProblems problems;
    private final Saving<Measure> saving;
    private final Typed typed;

    /** @param known what is known of it beforehand: its unit, and what it answers to */
    NewMeasureViewModel(MeasureRepository measures, UUID hazard, MeasureContent known, Tasks tasks, Texts texts) {
        this.measures = measures;
        this.hazard = hazard;
        this.known = known;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        typed = new Typed("risk.measure", hazard)
                .text("title", title)
                .text("responsible", responsible)
                .day("dueOn", dueOn)
                .text("criterion", criterion)
                .day("evaluateOn", evaluateOn)
                .begin();
        saving.keeps(typed);
    }

    UUID hazard() {
        return hazard;
    }

    @Override
    public void save(Runnable after) {
        var content = known.withTitle(title.get())
                .withKind(FROM_ASSESSMENT)
                .withPlan(MeasurePlan.of(responsible.get(), dueOn.get()))
                .withTest(new SuccessTest(criterion.get(), evaluateOn.get()));
        saving.save(() -> measures.addAgainst(List.of(hazard), content), _ -> after.run());
    }

    /** What is new has no rival. */
    @Override
    public void goOn() {}

    StringProperty problem(String field) {
        return problems.of(field);
    }

    @Override
    public Saving<Measure> saving() {
        return saving;
    }

    @Override
    public Typed typed() {
        return typed;
    }
}
