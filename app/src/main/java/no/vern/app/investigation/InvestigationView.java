package no.vern.app.investigation;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.incident.CasePartView;
import no.vern.app.language.Texts;
import no.vern.app.ui.Fold;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.WrappedLabel;
import no.vern.incident.Incident;
import org.jspecify.annotations.Nullable;

/** The investigation of a case, folded until it is opened; its title says when one is called for. */
public final class InvestigationView extends VBox implements CasePartView {
    private static final double WHEN = 11;
    private static final double BARRIER = 18;

    private final InvestigationViewModel model;
    private final Texts texts;
    private final Fold fold = new Fold();
    private final VBox page = new VBox();
    private final PairLinesView<EventLine> events;
    private final CausesView causes;
    private final PairLinesView<BarrierLine> barriers;
    private final SaveBar bar;
    private final Label keys = new Label();

    public InvestigationView(InvestigationViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("investigation");
        getStylesheets().add(InvestigationView.class.getResource("investigation.css").toExternalForm());
        events = events();
        causes = new CausesView(model, texts);
        barriers = barriers();
        bar = new SaveBar(
                        model.saving(),
                        texts.get("investigation.save.button"),
                        model::save,
                        this::close,
                        model::takeTheirs,
                        texts)
                .orMine(model.saving(), model::saveMine, texts);
        keys.setText(texts.get("investigation.keys.hint"));
        keys.getStyleClass().add("subtle");
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        page.getStyleClass().add("investigation-page");
        page.getChildren()
                .addAll(
                        part("investigation.causes.title", "investigation.causes.help", causes, keys),
                        part("investigation.events.title", "investigation.events.help", events),
                        part("investigation.barriers.title", "investigation.barriers.help", barriers),
                        new ProblemView(model.problem("rows")),
                        new ProblemView(model.problem("status")),
                        bar);
        fold.setId("investigation-fold");
        fold.setContent(page);
        fold.expandedProperty().subscribe(open -> {
            if (open) {
                model.begin();
            }
        });
        getChildren().add(fold);
        model.knownProperty().subscribe(this::draw);
    }

    private PairLinesView<EventLine> events() {
        return new PairLinesView<>(
                model.lines().events(),
                new PairLinesView.Look<>(
                        line -> line.when,
                        line -> line.what,
                        texts.get("investigation.when.prompt"),
                        texts.get("investigation.what.prompt"),
                        WHEN,
                        row -> model.problem("events." + row)),
                model.lines()::addEvent);
    }

    private PairLinesView<BarrierLine> barriers() {
        return new PairLinesView<>(
                model.lines().barriers(),
                new PairLinesView.Look<>(
                        line -> line.barrier,
                        line -> line.failure,
                        texts.get("investigation.barrier.prompt"),
                        texts.get("investigation.failure.prompt"),
                        BARRIER,
                        row -> model.problem("barriers." + row)),
                model.lines()::addBarrier);
    }

    private VBox part(String titleKey, String helpKey, Node... nodes) {
        var title = new Label(texts.get(titleKey));
        title.getStyleClass().add("section-title");
        var help = new WrappedLabel(texts.get(helpKey), "muted");
        var part = new VBox(title, help);
        part.getChildren().addAll(nodes);
        part.getStyleClass().add("investigation-part");
        return part;
    }

    private void draw(@Nullable Known before, @Nullable Known now) {
        var shown = now != null && !now.needless();
        setVisible(shown);
        setManaged(shown);
        if (now == null) {
            return;
        }
        if (before == null || !before.incident().id().equals(now.incident().id())) {
            fold.setExpanded(model.dirty());
        }
        fold.setText(model.title(now));
        fold.pseudoClassStateChanged(Styles.STATE_ACCENT, now.asked());
        if (before == null || before.readOnly() != now.readOnly()) {
            events.setReadOnly(now.readOnly());
            causes.setReadOnly(now.readOnly());
            barriers.setReadOnly(now.readOnly());
        }
        for (var part : new Node[] {bar, keys}) {
            part.setVisible(!now.readOnly());
            part.setManaged(!now.readOnly());
        }
    }

    private void close() {
        fold.setExpanded(false);
        fold.requestFocus();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Incident incident) {
        model.show(incident);
    }
}
