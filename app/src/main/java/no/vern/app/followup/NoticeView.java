package no.vern.app.followup;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import no.vern.app.language.Texts;
import no.vern.app.report.document.Notice;
import no.vern.app.ui.Fold;
import no.vern.app.ui.FormField;
import no.vern.app.ui.GrowingTextArea;
import no.vern.routine.Party;
import org.jspecify.annotations.Nullable;

/** The text to whom a step notifies, folded until somebody wants it. */
final class NoticeView extends Fold {
    /** A notice is to be read whole. */
    private static final int MOST_ROWS = 60;

    private final NoticeViewModel model;
    private final Texts texts;
    private final Label before = new Label();
    private final Label subject = new Label();
    private final GrowingTextArea text = new GrowingTextArea(MOST_ROWS);
    private final CheckBox described = new CheckBox();

    NoticeView(NoticeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setText(texts.get("followup.notice.title"));
        setId("step-notice");
        setContent(content());
        expandedProperty().subscribe(expanded -> {
            if (expanded) {
                model.write();
            }
        });
        model.shownProperty().subscribe(this::show);
    }

    private VBox content() {
        var page = new VBox();
        page.getStyleClass().add("form-group");
        if (model.parties().size() > 1) {
            page.getChildren().add(new FormField(texts.get("followup.notice.to"), parties()));
        }
        wrapped(before);
        wrapped(subject);
        subject.getStyleClass().add("notice-subject");
        text.setEditable(false);
        text.setId("step-notice-text");
        text.setAccessibleText(texts.get("followup.notice.title"));
        described.setText(texts.get("followup.notice.described"));
        described.setWrapText(true);
        described.setMinHeight(Region.USE_PREF_SIZE);
        described.selectedProperty().bindBidirectional(model.described);
        page.getChildren().addAll(before, subject, text, described, buttons());
        return page;
    }

    private ChoiceBox<Party> parties() {
        var box = new ChoiceBox<>(FXCollections.observableArrayList(model.parties()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Party party) {
                return party == null ? "" : texts.of(party);
            }

            @Override
            public Party fromString(String name) {
                return model.party.get();
            }
        });
        box.valueProperty().bindBidirectional(model.party);
        return box;
    }

    private FlowPane buttons() {
        var copy = new Button(texts.get("followup.notice.copy"));
        copy.setId("step-notice-copy");
        copy.setOnAction(_ -> model.copy());
        var save = new Button(texts.get("followup.notice.save"));
        save.setId("step-notice-save");
        save.setOnAction(_ -> model.save());
        var row = new FlowPane(copy, save);
        row.getStyleClass().add("buttons");
        return row;
    }

    private void show(@Nullable Notice notice) {
        if (notice != null) {
            text(before, notice.before());
            text(subject, notice.subject());
            text.setText(notice.text());
            described.setVisible(notice.describable());
            described.setManaged(notice.describable());
        }
    }

    private static void text(Label label, String said) {
        label.setText(said);
        label.setVisible(!said.isEmpty());
        label.setManaged(!said.isEmpty());
    }

    private static void wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }
}
