package no.vern.app.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.PagedSource;
import no.vern.app.ui.RecordTable;
import no.vern.app.ui.Tasks;

/** Asks for a file and writes what a list shows to it, exactly its rows and columns. */
public final class ListOutput<T> {
    private final RecordTable<T> table;
    private final String name;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;

    /** @param name the key of what the file is called, before the day */
    public ListOutput(RecordTable<T> table, String name, Room room) {
        this.table = table;
        this.name = name;
        tasks = room.tasks();
        dialogs = room.dialogs();
        texts = room.texts();
    }

    public void export(PagedSource<T> source, LocalDate today) {
        var choice = new Dialogs.FileChoice(
                texts.get("risk.export.title"),
                texts.get(name) + "-" + today + ".xlsx",
                texts.get("incidents.export.kind"),
                List.of("*.xlsx", "*.csv"),
                null);
        dialogs.saveFile(choice).ifPresent(file -> write(source, file));
    }

    private void write(PagedSource<T> source, Path file) {
        var order = table.order();
        var columns = table.shownColumns();
        tasks.run(() -> new ListExport<>(columns, texts).write(source, order, file))
                .onSuccess(rows -> dialogs.notice(
                        texts.get("risk.exported.notice", rows, String.valueOf(file.getFileName()))))
                .onError(TableRefused.class, refused -> dialogs.say(
                        texts.get("risk.export.title"),
                        texts.get(refused.messageKey(), refused.arguments().toArray())))
                .start();
    }
}
