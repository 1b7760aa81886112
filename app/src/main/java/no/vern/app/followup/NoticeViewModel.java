package no.vern.app.followup;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.report.document.Notice;
import no.vern.app.report.document.NoticeTexts;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.followup.PlannedStep;
import no.vern.routine.Party;
import org.jspecify.annotations.Nullable;

/** The text to whom an opened step notifies: to read, to copy, or to save as a mail or a letter. */
final class NoticeViewModel {
    final ObjectProperty<Party> party;
    final BooleanProperty described = new SimpleBooleanProperty();

    private final FollowedCase known;
    private final PlannedStep planned;
    private final NoticeTexts writing;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Notice> shown = new ReadOnlyObjectWrapper<>();

    NoticeViewModel(
            FollowedCase known, PlannedStep planned, NoticeTexts writing, Tasks tasks, Dialogs dialogs, Texts texts) {
        this.known = known;
        this.planned = planned;
        this.writing = writing;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        party = new SimpleObjectProperty<>(planned.step().recipients().getFirst());
        party.subscribe((_, _) -> write());
        described.subscribe((_, _) -> write());
    }

    /** Whom the step notifies, in the order of the routine. */
    List<Party> parties() {
        return planned.step().recipients();
    }

    /** Writes the text for whoever is chosen. */
    void write() {
        var chosen = party.get();
        var along = described.get();
        reading.replace(tasks.run(() -> writing.of(
                        known.plan(),
                        planned,
                        one -> known.contacts().addressee(one, planned, known.plan().incident()),
                        along,
                        texts)))
                .onSuccess(notices -> notices.stream()
                        .filter(notice -> notice.party() == chosen)
                        .findFirst()
                        .ifPresent(shown::set))
                .start();
    }

    void copy() {
        var notice = shown.get();
        if (notice != null) {
            dialogs.copy(notice.subject() + "\n\n" + notice.text());
            dialogs.notice(texts.get("followup.notice.copied"));
        }
    }

    void save() {
        var notice = shown.get();
        if (notice != null) {
            var choice = new Dialogs.FileChoice(
                    texts.get("followup.notice.title"),
                    NoticeTexts.fileName(known.plan(), planned, ".eml"),
                    texts.get("followup.notice.kind"),
                    List.of("*.eml", "*.docx", "*.txt"),
                    null);
            dialogs.saveFile(choice).ifPresent(file -> save(notice, file));
        }
    }

    private void save(Notice notice, Path file) {
        tasks.run(() -> {
                    writing.write(notice, file);
                    return file;
                })
                .onSuccess(saved -> dialogs.notice(
                        texts.get("followup.notice.saved", String.valueOf(saved.getFileName()))))
                .onError(ReportFailed.class, failed -> dialogs.say(
                        texts.get("followup.notice.title"),
                        texts.get(failed.messageKey(), failed.arguments().toArray())))
                .start();
    }

    /** The text; null until it is written. */
    ReadOnlyObjectProperty<@Nullable Notice> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
