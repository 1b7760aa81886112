package no.vern.app.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.shell.Surroundings;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.ThemeChoice;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.WorkspaceException;
import no.vern.workspace.WriteFailed;

/** What can be set: each change is saved at once, and can be taken back while the notice stands. */
public final class PreferencesViewModel {
    final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>();
    final StringProperty revisionIncidents = new SimpleStringProperty("");
    final StringProperty threshold = new SimpleStringProperty("");
    final StringProperty idleMinutes = new SimpleStringProperty("");
    final StringProperty attachmentMegabytes = new SimpleStringProperty("");
    final StringProperty drillMonths = new SimpleStringProperty("");
    final StringProperty openMeasures = new SimpleStringProperty("");
    final StringProperty measureReminderDays = new SimpleStringProperty("");
    final StringProperty roundMonths = new SimpleStringProperty("");
    final BooleanProperty compact = new SimpleBooleanProperty();

    private final SettingRepository settings;
    private final Surroundings around;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final StatusLine status;
    private final FieldProblems problems;
    private Stored stored = new Stored(0, 0, 0, 0, 0, 0, 0, 0, false);

    private record Stored(
            int revisionIncidents,
            int threshold,
            int idleMinutes,
            int attachmentMegabytes,
            int drillMonths,
            int openMeasures,
            int measureReminderDays,
            int roundMonths,
            boolean compact) {}

    public PreferencesViewModel(
            SettingRepository settings,
            Surroundings around,
            Tasks tasks,
            Dialogs dialogs,
            Texts texts,
            StatusLine status) {
        this.settings = settings;
        this.around = around;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.status = status;
        problems = new FieldProblems(texts);
    }

    public void load() {
        language.set(around.language());
        theme.set(around.theme());
        tasks.run(() -> new Stored(
                        settings.get(Setting.REVISION_INCIDENTS),
                        settings.get(Setting.THRESHOLD),
                        settings.get(Setting.IDLE_MINUTES),
                        settings.get(Setting.ATTACHMENT_MEGABYTES),
                        settings.get(Setting.DRILL_MONTHS),
                        settings.get(Setting.OPEN_MEASURES),
                        settings.get(Setting.MEASURE_REMINDER_DAYS),
                        settings.get(Setting.ROUND_MONTHS),
                        settings.get(Setting.COMPACT_TABLES)))
                .onSuccess(this::show)
                .start();
    }

    private void show(Stored now) {
        stored = now;
        revisionIncidents.set(String.valueOf(now.revisionIncidents()));
        threshold.set(String.valueOf(now.threshold()));
        idleMinutes.set(String.valueOf(now.idleMinutes()));
        attachmentMegabytes.set(String.valueOf(now.attachmentMegabytes()));
        drillMonths.set(String.valueOf(now.drillMonths()));
        openMeasures.set(String.valueOf(now.openMeasures()));
        measureReminderDays.set(String.valueOf(now.measureReminderDays()));
        roundMonths.set(String.valueOf(now.roundMonths()));
        compact.set(now.compact());
        problems.clear();
    }

    public void speak(Language chosen) {
        if (chosen == around.language()) {
            return;
        }
        // A workspace that is open for reading only keeps its language; the window speaks the other one all the same.
        tasks.run(() -> settings.set(Setting.LANGUAGE, chosen.code()))
                .onError(WriteFailed.class, e -> {
                    if (e.reason() != WriteFailed.Reason.READ_ONLY) {
                        dialogs.say(texts.get("save.failed.title"), texts.get(e.messageKey(), e.arguments().toArray()));
                    }
                })
                .onEnd(() -> around.speak(chosen))
                .start();
    }

    public void paint(ThemeChoice chosen) {
        var before = around.theme();
        if (chosen != before) {
            theme.set(chosen);
            around.paint(chosen);
            changed(() -> paint(before));
        }
    }

    public void saveRevisionIncidents() {
        save(
                "revisionIncidents",
                Setting.REVISION_INCIDENTS,
                revisionIncidents.get(),
                stored.revisionIncidents(),
                value -> {});
    }

    public void saveThreshold() {
        save("threshold", Setting.THRESHOLD, threshold.get(), stored.threshold(), value -> {});
    }

    public void saveIdleMinutes() {
        save("idleMinutes", Setting.IDLE_MINUTES, idleMinutes.get(), stored.idleMinutes(), around::lockAfter);
    }

    public void saveAttachmentMegabytes() {
        save(
                "attachmentMegabytes",
                Setting.ATTACHMENT_MEGABYTES,
                attachmentMegabytes.get(),
                stored.attachmentMegabytes(),
                value -> {});
    }

    public void saveDrillMonths() {
        save("drillMonths", Setting.DRILL_MONTHS, drillMonths.get(), stored.drillMonths(), value -> {});
    }

    public void saveOpenMeasures() {
        save("openMeasures", Setting.OPEN_MEASURES, openMeasures.get(), stored.openMeasures(), value -> {});
    }

    public void saveMeasureReminderDays() {
        save(
                "measureReminderDays",
                Setting.MEASURE_REMINDER_DAYS,
                measureReminderDays.get(),
                stored.measureReminderDays(),
                value -> {});
    }

    public void saveRoundMonths() {
        save("roundMonths", Setting.ROUND_MONTHS, roundMonths.get(), stored.roundMonths(), value -> {});
    }

    public void saveCompact(boolean chosen) {
        if (chosen != stored.compact()) {
            set("compactTables", Setting.COMPACT_TABLES, chosen, stored.compact(), around::compactTables);
        }
    }

    private void save(
            String field,
            Setting<Integer> setting,
            String typed,
            int before,
            Consumer<Integer> follow) {
        if (!typed.strip().matches("\\d{1,4}")) {
            problems.tell(List.of(Problem.of(field, "settings.number.unreadable")));
        } else if (Integer.parseInt(typed.strip()) != before) {
            set(field, setting, Integer.parseInt(typed.strip()), before, follow);
        } else {
            problems.clear();
        }
    }

    private <T> void set(
            String field, Setting<T> setting, T value, T before, Consumer<T> follow) {
        tasks.run(() -> settings.set(setting, value))
                .onSuccess(result -> {
                    if (result instanceof Invalid<T>(var wrong)) {
                        problems.tell(wrong);
                    } else if (result instanceof Saved<T>) {
                        follow.accept(value);
                        changed(() -> set(field, setting, before, value, follow));
                    }
                })
                .onError(WorkspaceException.class, e -> problems.tell(List.of(
                        new Problem(field, e.messageKey(), e.arguments()))))
                .start();
    }

    private void changed(Runnable back) {
        status.saved();
        load();
        dialogs.notice(texts.get("settings.saved.notice"), texts.get("settings.undo.button"), back);
    }

    FieldProblems problems() {
        return problems;
    }
}
