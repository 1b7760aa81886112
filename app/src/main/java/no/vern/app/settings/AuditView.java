package no.vern.app.settings;

import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.layout.StackPane;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.Column;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.app.ui.RecordTable;
import no.vern.incident.IncidentRules;
import no.vern.workspace.AuditEntry;
import no.vern.workspace.AuditRepository;

/** The audit trail, newest first: who did what to which record, and when. */
final class AuditView extends StackPane {

    private final RecordTable<AuditEntry> table;
    private final AuditRepository trail;
    private final AuditNames names;

    AuditView(AuditRepository trail, AuditNames names, Room room) {
        this.names = names;
        this.trail = trail;
        var texts = room.texts();
        table = new RecordTable<>(columns(texts, names), new Order("seq", true), AuditEntry::seq, room.tasks(), texts);
        table.setName(texts.get("settings.audit.toggle"));
        getChildren().add(table);
    }

    private static List<Column<AuditEntry>> columns(Texts texts, AuditNames names) {
        var words = new AuditText(texts, names::of);
        return List.of(
                Column.<AuditEntry>of("seq", texts.get("settings.auditSeq.label"), 5, AuditEntry::seq)
                        .unsortable(),
                Column.<AuditEntry>of(
                                "at",
                                texts.get("settings.auditAt.label"),
                                11,
                                entry -> LocalDateTime.ofInstant(entry.at(), IncidentRules.OSLO))
                        .unsortable(),
                Column.<AuditEntry>of("user", texts.get("settings.auditUser.label"), 12, AuditEntry::userName)
                        .unsortable(),
                Column.<AuditEntry>of("action", texts.get("settings.auditAction.label"), 10, words::action)
                        .unsortable(),
                Column.<AuditEntry>of("record", texts.get("settings.auditRecord.label"), 10, words::record)
                        .unsortable(),
                Column.<AuditEntry>of("changes", texts.get("settings.auditChanges.label"), 40, words::changes)
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
