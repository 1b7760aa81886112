package no.vern.app.measure;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FilterChip;
import no.vern.measure.ControlLevel;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureStatus;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search line and the chips over the list of measures. */
final class MeasureFilterView {
    private static final int SEARCH_LETTERS = 20;

    private final MeasureListViewModel model;
    private final TextField search = new TextField();
    private final FilterChip<DueWhen> due;
    private final FilterChip<UUID> units;
    private final FilterChip<Set<MeasureStatus>> statuses;
    private final FilterChip<MeasureSource> sources;
    private final FilterChip<ControlLevel> controls;
    private final Button reset;
    private final List<Node> nodes = new ArrayList<>();
    private boolean hidden;

    MeasureFilterView(MeasureListViewModel model, Texts texts) {
        this.model = model;
        due = FilterChip.one(texts.get("measures.due.chip"), Choice.of(DueWhen.class, texts), texts);
        units = FilterChip.several(texts.get("measures.unit.chip"), List.of(), texts);
        statuses = FilterChip.one(texts.get("measures.status.chip"), statusChoices(texts), texts);
        sources = FilterChip.several(
                texts.get("measures.source.chip"), Choice.of(MeasureSource.class, texts), texts);
        controls = FilterChip.several(
                texts.get("measures.control.chip"), Choice.of(ControlLevel.class, texts), texts);
        reset = new Button(texts.get("measures.reset.button"), new FontIcon(Feather.X));
        reset.getStyleClass().add(Styles.FLAT);
        search.setId("measures-search");
        search.setPromptText(texts.get("measures.search.prompt"));
        search.setAccessibleText(texts.get("measures.search.prompt"));
        search.setPrefColumnCount(SEARCH_LETTERS);
        nodes.addAll(List.of(search, units, statuses, due, sources, controls, reset));
        listen();
        show(model.queryProperty().get());
    }

    private void listen() {
        search.textProperty().subscribe((_, typed) -> model.ask(query -> query.withText(typed)));
        due.onChange(chosen -> model.ask(query -> query.withDue(chosen.stream().findFirst().orElse(null))));
        units.onChange(chosen -> model.ask(query -> query.withUnits(chosen)));
        statuses.onChange(chosen ->
                model.ask(query -> query.withStatuses(chosen.stream().findFirst().orElse(Set.of()))));
        sources.onChange(chosen -> model.ask(query -> query.withSources(chosen)));
        controls.onChange(chosen -> model.ask(query -> query.withControls(chosen)));
        reset.setOnAction(_ -> model.reset());
        model.queryProperty().subscribe(this::show);
        model.units().subscribe(() -> {
            units.setChoices(List.copyOf(model.units()));
            units.choose(model.queryProperty().get().units());
        });
    }

    /** The line and the chips, in their order. */
    List<Node> nodes() {
        return nodes;
    }

    /** Adds what else concerns the whole list. */
    void add(Node node) {
        nodes.add(node);
    }

    /** Hides the line and the chips while the list cannot be seen. */
    void setShown(boolean shown) {
        hidden = !shown;
        nodes.forEach(node -> shownWhen(node, shown));
        show(model.queryProperty().get());
    }

    /** Where the arrow down or Enter leads from the search line. */
    void onToList(Runnable toList) {
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                toList.run();
                event.consume();
            }
        });
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void show(MeasureQuery query) {
        if (!search.getText().equals(query.text())) {
            search.setText(query.text());
        }
        due.choose(query.due() == null ? Set.of() : Set.of(query.due()));
        units.choose(query.units());
        statuses.choose(query.statuses().isEmpty() ? Set.of() : Set.of(query.statuses()));
        sources.choose(query.sources());
        controls.choose(query.controls());
        shownWhen(reset, !hidden && !query.equals(MeasureQuery.ALL));
    }

    private static List<Choice<Set<MeasureStatus>>> statusChoices(Texts texts) {
        return Stream.concat(
                        Stream.of(
                                Choice.of(MeasureStatus.OPEN, texts.get("measures.open.choice")),
                                Choice.of(MeasureStatus.WAITING, texts.get("measures.waiting.choice"))),
                        Stream.of(MeasureStatus.values()).map(status -> Choice.of(Set.of(status), texts.of(status))))
                .toList();
    }

    private static void shownWhen(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
