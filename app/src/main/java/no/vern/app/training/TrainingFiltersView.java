package no.vern.app.training;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import no.vern.app.incident.UnitChoices;
import no.vern.app.language.Texts;
import no.vern.app.training.TrainingViewModel.TrainingList;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FilterChip;
import no.vern.app.ui.Toggles;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingStatus;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which of the three lists is in front, and what the register is narrowed to. */
final class TrainingFiltersView {
    private final TrainingViewModel model;
    private final FilterChip<UUID> units;
    private final FilterChip<TrainingKind> kinds;
    private final FilterChip<TrainingStatus> statuses;
    private final Button reset;
    private final List<Node> nodes;

    TrainingFiltersView(TrainingViewModel model, Texts texts) {
        this.model = model;
        units = FilterChip.several(texts.get("training.unit.label"), List.of(), texts);
        kinds = FilterChip.several(texts.get("training.kind.label"), Choice.of(TrainingKind.class, texts), texts);
        statuses = FilterChip.several(texts.get("training.status.label"), Choice.of(TrainingStatus.class, texts), texts);
        reset = new Button(texts.get("training.reset.button"), new FontIcon(Feather.X));
        reset.getStyleClass().add(Styles.FLAT);
        reset.setOnAction(_ -> model.queryProperty().set(TrainingQuery.ALL));
        units.onChange(chosen -> model.queryProperty().set(query().withUnits(chosen)));
        kinds.onChange(chosen -> model.queryProperty().set(query().withKinds(chosen)));
        statuses.onChange(chosen -> model.queryProperty().set(query().withStatuses(chosen)));
        nodes = List.of(
                new Toggles<>(Choice.of(TrainingList.class, texts), model.listProperty(), model::show),
                units,
                kinds,
                statuses,
                reset);
        model.bookProperty().subscribe(book -> {
            units.setChoices(new UnitChoices(book.units()).where(unit -> unit.validOn(book.today())));
            units.choose(query().units());
        });
        model.queryProperty().subscribe(_ -> refresh());
        model.listProperty().subscribe(_ -> refresh());
    }

    private TrainingQuery query() {
        return model.queryProperty().get();
    }

    private void refresh() {
        boolean register = model.listProperty().get() == TrainingList.REGISTER;
        units.choose(query().units());
        kinds.choose(query().kinds());
        statuses.choose(query().statuses());
        List.of(units, kinds, statuses).forEach(chip -> shownWhen(chip, register));
        shownWhen(reset, register && !query().equals(TrainingQuery.ALL));
    }

    private static void shownWhen(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    List<Node> nodes() {
        return nodes;
    }
}
