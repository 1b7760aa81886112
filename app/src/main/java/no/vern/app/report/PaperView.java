package no.vern.app.report;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.vern.app.shell.Room;
import no.vern.app.ui.Dialogs;

/** Asks where a paper that is to be signed shall lie, and writes it there. */
public final class PaperView {
    private static final List<String> KINDS = List.of(".docx", ".pdf", ".xlsx");

    private final Room room;

    public PaperView(Room room) {
        this.room = room;
    }

    /**
     * @param titleKey what the paper is
     * @param name of the file, without its ending; names nobody
     * @param write writes it; off the window's thread
     */
    public void ask(String titleKey, String name, Consumer<Path> write) {
        ask(titleKey, name, KINDS, write);
    }

    /** @param endings of the kinds of files that it can be, the usual first */
    void ask(String titleKey, String name, List<String> endings, Consumer<Path> write) {
        var texts = room.texts();
        var title = texts.get(titleKey);
        var choice = new Dialogs.FileChoice(
                title,
                name + endings.getFirst(),
                texts.get("paper.file.kind"),
                endings.stream().map(ending -> "*" + ending).toList(),
                null);
        room.dialogs().saveFile(choice).ifPresent(file -> room.tasks()
                .run(() -> {
                    write.accept(file);
                    return file;
                })
                .onSuccess(saved -> room.dialogs()
                        .notice(texts.get("paper.file.saved", String.valueOf(saved.getFileName()))))
                .onError(ReportFailed.class, failed -> room.dialogs()
                        .say(title, texts.get(failed.messageKey(), failed.arguments().toArray())))
                .start());
    }
}
