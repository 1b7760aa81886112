package no.vern.app.followup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.incident.Incident;
import no.vern.app.shell.Screen;
import no.vern.app.ui.Reveal;
import no.vern.app.ui.Tasks;
import no.vern.routine.RoutineLibrary;
import org.jspecify.annotations.Nullable;

/** The follow-up of one case: how far it has come, what has to be known, its steps in four lanes, and its end. */
public final class FollowUpView extends VBox {
    private final TimelineViewModel model;
    private final FactsViewModel facts;
    private final RoutineLibrary library;
    private final CaseTexts writing;
    private final Texts texts;
    private final Clock clock;
    private final Label count = new Label();
    private final CheckBox all = new CheckBox();
    private final VBox head;
    private final LanesView lanes;
    private final ClarifyView clarify;
    private final ClosingViewModel closing;
    private final DocumentsView documents;
    private @Nullable Consumer<Incident> review;

    public FollowUpView(
            TimelineViewModel model,
            ClosingViewModel closing,
            FactsViewModel facts,
            BhtViewModel bht,
            RoutineLibrary library,
            CaseTexts writing,
            Tasks tasks,
            Texts texts,
            Clock clock) {
        this.writing = writing;
        this.model = model;
        this.closing = closing;
        this.facts = facts;
        this.library = library;
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("follow-up");
        getStylesheets().add(FollowUpView.class.getResource("followup.css").toExternalForm());
        head = head();
        model.onTold(writing::remind);
        documents = new DocumentsView(model, writing, texts);
        lanes = new LanesView(model, this::card, texts);
        all.selectedProperty().subscribe(lanes::setAll);
        clarify = new ClarifyView(facts, model, texts, clock);
        var reports = new BhtView(bht, texts, clock);
        var end = new CaseEndView(closing, model, clarify::askPerpetrator, reports::begin, texts);
        model.onNothingLeft(end::begin);
        closing.onStored(stored -> goOn(!stored.status().open()));
        getChildren()
                .addAll(
                        title(),
                        head,
                        clarify,
                        reports,
                        lanes,
                        new NotifiedView(model, library, tasks, texts),
                        new BeforeChangeView(model, library, texts),
                        end);
        model.shownProperty().subscribe(this::show);
        closing.reportsProperty().subscribe(_ -> count());
        model.openedProperty().subscribe((_, now) -> {
            if (now != null && lanes.lookup(".step-card") instanceof StepCardView card) {
                card.begin();
            }
        });
    }

    /** @param action leads from the step that asks for it to where the risk is looked at again */
    public void onReview(Consumer<Incident> action) {
        review = action;
    }

    /** Offers the documents of the case, once it is read. */
    public void offerDocuments() {
        model.reload(() -> documents.offer(this::handBack));
    }

    /** To the step that is open, or else to the one that was in hand. */
    private void handBack() {
        if (lanes.lookup(".step-card") instanceof StepCardView card) {
            card.begin();
        } else {
            lanes.enter();
        }
    }

    /** A closed case is handed out; with one that runs again, one goes on with what waits. */
    private void goOn(boolean closed) {
        if (closed) {
            documents.requestFocus();
            Reveal.inScroll(documents);
        } else {
            nextStep();
        }
    }

    /** Puts the hand on the next step that waits; on what closes the case when nothing is missing for that. */
    public void nextStep() {
        model.selectNext();
    }

    /** Its faces that a picture is taken of, once a case is shown. */
    public List<Screen.Face> faces() {
        return new FollowUpFaces(model, facts, this).all();
    }

    /** Unfolds what a selector finds, and brings it into sight. */
    void unfold(String folds) {
        for (var node : lookupAll(folds)) {
            if (node instanceof TitledPane pane) {
                pane.setExpanded(true);
                Reveal.inScroll(pane);
            }
        }
    }

    private HBox title() {
        var title = new Label(texts.get("followup.title.label"));
        title.getStyleClass().add("heading");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(title, space, documents);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox head() {
        count.getStyleClass().add("muted");
        count.setId("follow-up-count");
        count.setWrapText(true);
        var next = new Button(texts.get("followup.next.button"));
        next.setTooltip(new Tooltip("F8"));
        next.setOnAction(_ -> nextStep());
        all.setText(texts.get("followup.all.label"));
        var row = new FlowPane(next, all);
        row.getStyleClass().add("follow-up-head");
        // A long sentence in the row itself would keep the row from being narrower.
        var lines = new VBox(count, row);
        lines.getStyleClass().add("follow-up-count");
        return lines;
    }

    private StepCardView card(StepFormViewModel form) {
        var facts = new StepFactsView(form, library, model.today(), texts);
        return new StepCardView(model, form, facts, writings(form), texts, clock);
    }

    /** What the step lets one write. */
    private List<Node> writings(StepFormViewModel form) {
        var known = form.known();
        var planned = form.planned();
        var views = new ArrayList<Node>();
        writing.injuries(known, planned).forEach(injury -> views.add(new InjuryView(injury, texts, clock)));
        var insured = writing.insured(known, planned);
        if (!insured.isEmpty()) {
            views.add(new LettersView(insured, person -> writing.writeToInsurer(known, person), texts));
        }
        if (planned.step().looksAtRisk() && review != null) {
            views.add(toRisk(known.plan().incident(), review));
        }
        if (form.asksCheck()) {
            views.add(new CheckedView(form, clarify::askSerious, texts));
        }
        writing.notice(known, planned).forEach(notice -> views.add(new NoticeView(notice, texts)));
        return views;
    }

    private Node toRisk(Incident incident, Consumer<Incident> action) {
        var button = new Button(texts.get("followup.risk.button"));
        button.setId("step-risk");
        button.setOnAction(_ -> action.accept(incident));
        return button;
    }

    private void show(@Nullable FollowedCase shown) {
        var known = shown != null && shown.plan().incident().followed();
        List.of(head, lanes).forEach(part -> {
            part.setVisible(known);
            part.setManaged(known);
        });
        setVisible(shown != null);
        setManaged(shown != null);
        count();
    }

    private void count() {
        var shown = model.shownProperty().get();
        var known = shown != null && shown.plan().incident().followed();
        count.setText(known ? model.words().count(shown.plan(), closing.wantsBht(shown.plan())) : "");
    }
}
