package no.vern.app.risk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.Measure;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureSort;
import no.vern.measure.MeasureStatus;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** A measure of the unit being chosen that is against the hazard, too. */
final class LinkMeasureViewModel implements RiskWriting {
    private static final int MOST = 500;
    /** What was evaluated was not evaluated against this hazard. */
    private static final Set<MeasureStatus> TAKEN =
            EnumSet.complementOf(EnumSet.of(MeasureStatus.WORKS, MeasureStatus.NOT_WORKING, MeasureStatus.DROPPED));

    final ObjectProperty<@Nullable UUID> chosen = new SimpleObjectProperty<>();
    final ObservableList<Choice<UUID>> choices = FXCollections.observableArrayList();

    private final HazardMeasureRepository links;
    private final UUID hazard;
    private final FieldProblems problems;
    private final Saving<UUID> saving;
    private final Typed typed;

    /** @param unit whose measures are offered, with those of the units under it, the newest first */
    LinkMeasureViewModel(
            MeasureListRepository lists,
            HazardMeasureRepository links,
            UUID unit,
            HazardLine line,
            Tasks tasks,
            Texts texts) {
        this.links = links;
        hazard = line.hazard().id();
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        typed = new Typed("risk.link", hazard).id("measure", chosen).begin();
        saving.keeps(typed);
        var filter = MeasureFilter.ALL.withUnits(Set.of(unit)).withStatuses(TAKEN);
        tasks.run(() -> lists.page(filter, new MeasureSort(MeasureField.NUMBER, true), 0, MOST).stream()
                        .map(row -> row.measure())
                        .filter(measure -> !line.taken().contains(measure))
                        .map(measure -> choice(measure, texts))
                        .toList())
                .onSuccess(choices::setAll)
                .start();
    }

    private static Choice<UUID> choice(Measure measure, Texts texts) {
        return new Choice<>(
                measure.id(),
                measure.name() + " " + measure.content().title(),
                texts.of(measure.status()),
                "");
    }

    UUID hazard() {
        return hazard;
    }

    @Override
    public void save(Runnable after) {
        var measure = chosen.get();
        if (measure == null) {
            saving.refuse(new ArrayList<>(List.of(Problem.of("measure", "risk.measure.choose"))));
            return;
        }
        saving.save(() -> links.link(hazard, measure), _ -> after.run());
    }

    /** Two links do not get in each other's way. */
    @Override
    public void goOn() {}

    StringProperty problem(String field) {
        return problems.of(field);
    }

    @Override
    public Saving<UUID> saving() {
        return saving;
    }

    @Override
    public Typed typed() {
        return typed;
    }
}
