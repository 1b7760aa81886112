package no.vern.app.risk;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FilterChip;
import no.vern.risk.AssessmentFilter;
import no.vern.risk.AssessmentState;
import no.vern.risk.RiskTopic;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search line and the chips over the list. */
final class RiskFilterView {
    private static final int SEARCH_LETTERS = 20;

    private final RiskListViewModel model;
    private final TextField search = new TextField();
    private final FilterChip<UUID> units;
    private final FilterChip<RiskTopic> topics;
    private final FilterChip<AssessmentState> states;
    private final Button reset;
    private final List<Node> nodes = new ArrayList<>();
    private boolean hidden;

    RiskFilterView(RiskListViewModel model, Texts texts) {
        this.model = model;
        units = FilterChip.several(texts.get("risk.unit.chip"), List.of(), texts);
        topics = FilterChip.several(texts.get("risk.topic.chip"), Choice.of(RiskTopic.class, texts), texts);
        states = FilterChip.several(texts.get("risk.state.chip"), Choice.of(AssessmentState.class, texts), texts);
        reset = new Button(texts.get("risk.reset.button"), new FontIcon(Feather.X));
        reset.getStyleClass().add(Styles.FLAT);
        search.setId("risk-search");
        search.setPromptText(texts.get("risk.search.prompt"));
        search.setAccessibleText(texts.get("risk.search.prompt"));
        search.setPrefColumnCount(SEARCH_LETTERS);
        nodes.addAll(List.of(search, units, topics, states, reset));
        search.textProperty().subscribe((_, typed) -> model.ask(filter -> filter.withText(typed)));
        units.onChange(chosen -> model.ask(filter -> filter.withUnits(chosen)));
        topics.onChange(chosen -> model.ask(filter -> filter.withTopics(chosen)));
        states.onChange(chosen -> model.ask(
                filter -> filter.withStates(chosen.isEmpty() ? AssessmentFilter.CURRENT : chosen)));
        reset.setOnAction(_ -> model.reset());
        model.filterProperty().subscribe(this::show);
        model.units().subscribe(() -> {
            units.setChoices(List.copyOf(model.units()));
            units.choose(model.filterProperty().get().units());
        });
    }

    private void show(AssessmentFilter filter) {
        if (!search.getText().equals(filter.text())) {
            search.setText(filter.text());
        }
        units.choose(filter.units());
        topics.choose(filter.topics());
        states.choose(filter.states().equals(AssessmentFilter.CURRENT) ? Set.of() : filter.states());
        shownWhen(reset, !hidden && !filter.equals(RiskListViewModel.AT_FIRST));
    }

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
        show(model.filterProperty().get());
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

    private static void shownWhen(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
