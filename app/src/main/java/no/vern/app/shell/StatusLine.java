package no.vern.app.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.calendar.Norway;

/** What the status bar tells: when something was last saved, and when a backup was last confirmed. */
public final class StatusLine {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper backup = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final Texts texts;
    private final Clock clock;
    private Instant newest = Instant.MIN;
    private Instant failed = Instant.MIN;

    public StatusLine(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Something has just been saved. */
    public void saved() {
        saved.set(texts.get("shell.status.saved", now().format(CLOCK)));
    }

    /** A backup was made and verified then. A failure stands until a backup is newer than the one before it. */
    public void backedUp(Instant at) {
        newest = at;
        if (!at.isAfter(failed)) {
            return;
        }
        failed = Instant.MIN;
        var then = at.atZone(Norway.ZONE);
        backup.set(texts.get("shell.status.backup", day(then.toLocalDate()), then.format(CLOCK)));
    }

    /** What is open is a backup, for reading only. */
    public void readsBackup(Instant made) {
        var then = made.atZone(Norway.ZONE);
        backup.set(texts.get("shell.status.readOnly", day(then.toLocalDate()), then.format(CLOCK)));
    }

    /** A backup could not be made; the sentence says why. */
    public void backupFailed(String sentence) {
        failed = newest;
        backup.set(sentence);
    }

    /** What is typed could not be kept until it is saved; the sentence says why, an empty one that it is kept again. */
    public void notKept(String sentence) {
        trouble.set(sentence.isEmpty() ? "" : texts.get("shell.status.notKept", sentence));
    }

    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty backupProperty() {
        return backup.getReadOnlyProperty();
    }

    private String day(LocalDate day) {
        return day.equals(now().toLocalDate()) ? texts.get("shell.status.today") : new CellText(texts).of(day);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(Norway.ZONE);
    }
}
