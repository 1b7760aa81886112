package no.vern.app.overview;

import java.util.List;
import javafx.scene.layout.VBox;
import no.vern.app.incident.WaitingDraft;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.WrappedLabel;
import no.vern.calendar.Norway;

/** What was written and not saved, a line each; each goes on where the writing stopped. */
final class WaitingDraftsView extends VBox {
    private static final int SHOWN = 3;

    private final OverviewWays ways;
    private final Texts texts;

    WaitingDraftsView(OverviewViewModel model, OverviewWays ways, Texts texts) {
        this.ways = ways;
        this.texts = texts;
        getStyleClass().add("waiting-drafts");
        managedProperty().bind(visibleProperty());
        model.drafts().subscribe(() -> show(model.drafts()));
        show(model.drafts());
    }

    private void show(List<WaitingDraft> drafts) {
        setVisible(!drafts.isEmpty());
        getChildren().setAll(drafts.stream().limit(SHOWN).map(this::line).toList());
    }

    private LinkLineView line(WaitingDraft draft) {
        var written = draft.writtenAt().atZone(Norway.ZONE).toLocalDateTime();
        var text = texts.get(
                draft.incidentId().isPresent() ? "overview.draft.change" : "overview.draft.new",
                name(draft),
                new CellText(texts).of(written));
        var label = new WrappedLabel(text);
        var line = new LinkLineView(text, () -> ways.draft().accept(draft), label);
        line.getStyleClass().addAll("panel", "tone-accent");
        return line;
    }

    private String name(WaitingDraft draft) {
        var title = draft.content().title();
        var type = draft.content().type();
        return !title.isBlank() ? title : type == null ? texts.get("overview.draft.nameless") : texts.of(type);
    }
}
