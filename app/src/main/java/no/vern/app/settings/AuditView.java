package no.vern.app.settings;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.Column;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.app.ui.RecordTable;
import no.vern.app.ui.WrappedLabel;
import no.vern.calendar.Norway;
import no.vern.workspace.AuditEntry;
import no.vern.workspace.AuditRepository;

/** The audit trail, newest first: who did what to which record, and when. */
final class AuditView extends VBox {
    private static final List<String> MOST_TELLING = List.of("at", "record", "changes", "action", "user", "seq");

    private final RecordTable<AuditEntry> table;
    private final AuditRepository trail;
    private final AuditNames names;

    AuditView(AuditRepository trail, AuditNames names, Room room) {
        this.names = names;
        this.trail = trail;
        var texts = room.texts();
        var words = new AuditText(texts, names::of);
        table = new RecordTable<>(columns(texts, words), new Order("seq", true), AuditEntry::seq, room.tasks(), texts);
        table.setName(texts.get("settings.audit.toggle"));
        table.setTight(true, MOST_TELLING);
        table.fill("changes");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, whole(words));
    }

    /** All that the selected entry changed: a cell shows its beginning. */
    private ScrollPane whole(AuditText words) {
        var text = new WrappedLabel("");
        text.textProperty().bind(table.selectedProperty().map(words::changes).orElse(""));
        var scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("audit-entry");
        scroll.visibleProperty().bind(text.textProperty().isNotEmpty());
        scroll.managedProperty().bind(scroll.visibleProperty());
        return scroll;
    }

    private static List<Column<AuditEntry>> columns(Texts texts, AuditText words) {
        return List.of(
                Column.<AuditEntry>of("seq", texts.get("settings.auditSeq.label"), 5, AuditEntry::seq)
                        .unsortable(),
                Column.<AuditEntry>of(
                                "at",
                                texts.get("settings.auditAt.label"),
                                11,
                                entry -> Norway.moment(entry.at()))
                        .unsortable(),
                Column.<AuditEntry>of("user", texts.get("settings.auditUser.label"), 12, AuditEntry::userName)
                        .unsortable(),
                Column.<AuditEntry>of("action", texts.get("settings.auditAction.label"), 10, words::action)
                        .unsortable(),
                Column.<AuditEntry>of("record", texts.get("settings.auditRecord.label"), 13, words::record)
                        .unsortable(),
                Column.<AuditEntry>of("changes", texts.get("settings.auditChanges.label"), 16, words::changes)
                        .unsortable());
    }

    RecordTable<AuditEntry> table() {
        return table;
    }

    void load() {
        table.show(new PagedSource<>() {
            @Override
            public long count() {
                names.read();
                return trail.count();
            }

            @Override
            public List<AuditEntry> page(Order order, int offset, int limit) {
                return trail.newest(offset, limit);
            }
        });
    }
}
