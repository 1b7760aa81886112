package no.vern.app.incident;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FilterChip;
import no.vern.app.ui.Overlay;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Severity;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search line and the chips over the list. */
final class IncidentFilterView {
    /** Stands in the list of periods for "choose the days". */
    private static final Period CHOOSE = Period.between(LocalDate.MIN, LocalDate.MAX);

    private static final int SEARCH_LETTERS = 20;

    private final IncidentListViewModel model;
    private final Overlay overlay;
    private final PeriodCardView periodCard;
    private final Texts texts;
    private final TextField search = new TextField();
    private final FilterChip<Period> period;
    private final FilterChip<UUID> units;
    private final FilterChip<IncidentType> types;
    private final FilterChip<Severity> severities;
    private final FilterChip<Set<IncidentStatus>> statuses;
    private final Button missing = new Button("", new FontIcon(Feather.X));
    private final Button reset;
    private final List<Node> nodes = new ArrayList<>();
    private boolean hidden;

    IncidentFilterView(
            IncidentListViewModel model,
            IncidentChoices choices,
            Overlay overlay,
            PeriodCardView periodCard,
            Texts texts) {
        this.model = model;
        this.overlay = overlay;
        this.periodCard = periodCard;
        this.texts = texts;
        period = FilterChip.one(texts.get("incidents.period.chip"), List.of(), texts);
        units = FilterChip.several(texts.get("incidents.unit.chip"), List.of(), texts);
        types = FilterChip.several(texts.get("incidents.type.chip"), choices.types(), texts);
        severities = FilterChip.several(texts.get("incidents.severity.chip"), choices.severities(), texts);
        statuses = FilterChip.one(texts.get("incidents.status.chip"), statusChoices(), texts);
        reset = new Button(texts.get("incidents.reset.button"), new FontIcon(Feather.X));
        search.setId("incidents-search");
        search.setPromptText(texts.get("incidents.search.prompt"));
        search.setAccessibleText(texts.get("incidents.search.prompt"));
        search.setPrefColumnCount(SEARCH_LETTERS);
        missing.getStyleClass().add("chip");
        reset.getStyleClass().add(Styles.FLAT);
        nodes.addAll(List.of(search, period, units, types, severities, statuses, missing, reset));
        listen();
        show(model.queryProperty().get());
    }

    private void listen() {
        search.textProperty().subscribe((_, typed) -> model.ask(query -> query.withText(typed)));
        period.onChange(chosen -> period(chosen.stream().findFirst().orElse(Period.ALL)));
        units.onChange(chosen -> model.ask(query -> query.withUnits(chosen)));
        types.onChange(chosen -> model.ask(query -> query.withTypes(chosen)));
        severities.onChange(chosen -> model.ask(query -> query.withSeverities(chosen)));
        statuses.onChange(chosen ->
                model.ask(query -> query.withStatuses(chosen.stream().findFirst().orElse(Set.of()))));
        missing.setOnAction(_ -> model.ask(query -> query.withMissing(Set.of())));
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

    private void period(Period chosen) {
        if (chosen.equals(CHOOSE)) {
            show(model.queryProperty().get());
            overlay.show(periodCard.with(days -> {
                overlay.hide();
                model.ask(query -> query.withPeriod(days));
            }));
        } else {
            model.ask(query -> query.withPeriod(chosen));
        }
    }

    private void show(IncidentQuery query) {
        if (!search.getText().equals(query.text())) {
            search.setText(query.text());
        }
        period.setChoices(periodChoices(query.period()));
        period.choose(query.period().equals(Period.ALL) ? Set.of() : Set.of(query.period()));
        units.choose(query.units());
        types.choose(query.types());
        severities.choose(query.severities());
        statuses.choose(query.statuses().isEmpty() ? Set.of() : Set.of(query.statuses()));
        missing.setText(texts.get(
                "incidents.missing.chip",
                query.missing().stream().map(texts::of).collect(Collectors.joining(", "))));
        shownWhen(missing, !hidden && !query.missing().isEmpty());
        shownWhen(reset, !hidden && !query.equals(IncidentQuery.ALL));
    }

    private List<Choice<Period>> periodChoices(Period current) {
        var periods = new ArrayList<>(Period.offered(model.today()));
        if (!periods.contains(current) && !current.equals(Period.ALL)) {
            periods.addFirst(current);
        }
        return Stream.concat(
                        periods.stream().map(each -> Choice.of(each, each.name(texts))),
                        Stream.of(Choice.of(CHOOSE, texts.get("incidents.period.choose"))))
                .toList();
    }

    private List<Choice<Set<IncidentStatus>>> statusChoices() {
        return Stream.concat(
                        Stream.of(Choice.of(IncidentQuery.OPEN, texts.get("incidents.open.choice"))),
                        Stream.of(IncidentStatus.values()).map(status -> Choice.of(Set.of(status), texts.of(status))))
                .toList();
    }

    private static void shownWhen(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
