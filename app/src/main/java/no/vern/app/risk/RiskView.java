package no.vern.app.risk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import no.vern.app.language.Texts;
import no.vern.app.shell.Command;
import no.vern.app.shell.KeyGroup;
import no.vern.app.shell.Place;
import no.vern.app.shell.Room;
import no.vern.app.shell.Screen;
import no.vern.app.ui.EmptyState;
import no.vern.app.ui.RecordTable;
import org.kordamp.ikonli.feather.Feather;

/** Risiko: the assessments, the one that is selected beside the list, and the form in their place. */
public final class RiskView implements Screen {
    public static final String KEY = "risk";

    private final RiskListViewModel model;
    private final AssessmentViewModel assessment;
    private final Texts texts;
    private final RecordTable<RiskRow> table;
    private final RiskFilterView filters;
    private final RiskPanesView panes;
    private final RiskOutputView output;

    public RiskView(
            RiskListViewModel model, AssessmentViewModel assessment, AssessmentFormViewModel form, Room room) {
        this.model = model;
        this.assessment = assessment;
        texts = room.texts();
        table = new RecordTable<>(
                RiskColumns.all(new RiskWords(texts), texts),
                RiskColumns.MOST_PRESSING,
                RiskRow::id,
                room.tasks(),
                texts);
        table.setName(texts.get("risk.list.name"));
        output = new RiskOutputView(model, table, room);
        filters = new RiskFilterView(model, texts);
        filters.onToList(table::enter);
        filters.add(table.columnButton(texts.get("risk.columns.button")));
        panes = new RiskPanesView(model, assessment, form, table, filters, room);
        panes.getStylesheets().add(RiskView.class.getResource("risk.css").toExternalForm());
        model.sourceProperty().subscribe(source -> {
            if (source != null) {
                table.setEmpty(empty());
                table.show(source);
            }
        });
    }

    private EmptyState empty() {
        return model.filterProperty().get().equals(RiskListViewModel.AT_FIRST)
                ? new EmptyState(Feather.SHIELD, texts.get("risk.none.title"), texts.get("risk.none.text"))
                        .action(texts.get("risk.new.button"), () -> panes.write(null))
                : notFound();
    }

    /** Of a single unit that has none, one can begin at once. */
    private EmptyState notFound() {
        var filter = model.filterProperty().get();
        var none = new EmptyState(Feather.SEARCH, texts.get("risk.empty.title"), texts.get("risk.empty.text"));
        return filter.units().size() == 1
                ? none.action(
                        texts.get("risk.new.button"),
                        () -> panes.write(filter.units().iterator().next()))
                : none.action(texts.get("risk.reset.button"), model::reset);
    }

    /** Shows the assessment in the whole width. */
    public void open(UUID id) {
        assessment.review(null);
        panes.open(id);
    }

    /** The same for a case that asks for another look: its hazards can be tied to it. */
    public void review(UUID id, UUID incident) {
        assessment.review(incident);
        panes.open(id);
    }

    /** Begins an assessment of the unit. */
    public void begin(UUID unit) {
        assessment.review(null);
        panes.write(unit);
    }

    public static Place place(Texts texts) {
        return new Place(KEY, texts.get("risk.screen.title"), Feather.SHIELD);
    }

    @Override
    public Place place() {
        return place(texts);
    }

    @Override
    public Node node() {
        return panes;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public Optional<Command> primary() {
        return Optional.of(new Command("risk.new", texts.get("risk.new.button"), () -> panes.write(null)));
    }

    @Override
    public List<Command> secondary() {
        return List.of(
                new Command("risk.paper", texts.get("risk.paper.button"), "Shortcut+P", () -> output.paper(chosen())),
                new Command("risk.copy", texts.get("risk.copy.button"), output::copy),
                new Command("risk.import", texts.get("risk.import.button"), assessment::importFile),
                new Command("risk.export", texts.get("risk.export.button"), "Shortcut+E", output::export));
    }

    /** The assessment that is selected, or read in the whole width. */
    private Optional<UUID> chosen() {
        return Optional.ofNullable(table.selectedProperty().get())
                .map(RiskRow::id)
                .or(() -> Optional.ofNullable(assessment.pageProperty().get())
                        .map(page -> page.assessment().id()));
    }

    @Override
    public List<Node> filters() {
        return filters.nodes();
    }

    @Override
    public ObservableValue<String> countLine() {
        return model.countLineProperty();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("risk.edit", texts.get("risk.edit.button"), "F2", panes::editSelected),
                new Command("risk.search", texts.get("risk.search.prompt"), "Shortcut+F", filters::focusSearch));
    }

    @Override
    public String help() {
        return texts.get("risk.help.text");
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(new KeyGroup(
                texts.get("risk.help.matrix"),
                List.of(
                        new KeyGroup.Line("Up Down Left Right", texts.get("risk.help.move")),
                        new KeyGroup.Line("Enter", texts.get("risk.help.open")))));
    }

    @Override
    public List<Face> faces() {
        return List.of(
                new Face("detail", () -> first().ifPresent(row -> {
                    table.select(row.id());
                    table.reload();
                })),
                new Face("whole", () -> first().ifPresent(row -> open(row.id()))),
                new Face("answers", () -> {
                    if (assessment.pageProperty().get() != null) {
                        assessment.answer();
                    }
                }),
                new Face("score", () -> firstHazard().ifPresent(assessment::score)),
                new Face("measure", () -> firstHazard().ifPresent(assessment::writeMeasure)),
                new Face("link", () -> firstHazard().ifPresent(assessment::chooseMeasure)),
                new Face("new", () -> panes.write(null)));
    }

    private Optional<HazardLine> firstHazard() {
        return Optional.ofNullable(assessment.pageProperty().get())
                .flatMap(page -> page.hazards().stream().findFirst());
    }

    private Optional<RiskRow> first() {
        var source = model.sourceProperty().get();
        return source == null ? Optional.empty() : source.page(table.order(), 0, 1).stream().findFirst();
    }
}
