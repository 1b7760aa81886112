package no.vern.app.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.measure.Measure;
import no.vern.measure.MeasureRepository;
import org.jspecify.annotations.Nullable;

/** The measures of the case that is shown, and the one being written. */
public final class MeasuresViewModel {
    private final MeasureRepository measures;
    private final Drafts drafts;
    private final Tasks tasks;
    private final Texts texts;
    private final Clock clock;
    private final CellText cells;
    private final Runnable onSaved;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Incident> incident = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Measure>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable NewMeasureViewModel> form = new ReadOnlyObjectWrapper<>();

    /** @param onSaved what is done when something is on disk */
    public MeasuresViewModel(
            MeasureRepository measures, Drafts drafts, Tasks tasks, Texts texts, Clock clock, Runnable onSaved) {
        this.measures = measures;
        this.drafts = drafts;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
        this.onSaved = onSaved;
        cells = new CellText(texts);
    }

    /** Shows the case's measures, or reads them again when it is shown already. */
    void show(Incident now) {
        var before = incident.get();
        var other = before == null || !before.id().equals(now.id());
        if (other) {
            shown.set(List.of());
        }
        if (other || now.status() == IncidentStatus.REFERRED) {
            form.set(null);
        }
        incident.set(now);
        if (other && changeable(now) && drafts.waits(NewMeasureViewModel.key(now.id()))) {
            write();
        }
        reload();
    }

    private void reload() {
        var id = known().id();
        reading.replace(tasks.run(() -> measures.of(id))).onSuccess(shown::set).start();
    }

    /** Whether measures can be added; what is there can be told of in any case. */
    boolean changeable(Incident of) {
        return of.status() != IncidentStatus.CLOSED && of.status() != IncidentStatus.REFERRED;
    }

    /** "Planlagt · Enhetsleder · frist 15.07.2026", "… · forfalt 01.06.2026", "… · gjort 10.06.2026". */
    String line(Measure measure) {
        var plan = measure.content().plan();
        var done = measure.outcome().doneOn();
        var key = done != null ? "measure.line.done" : late(measure) ? "measure.line.late" : "measure.line.due";
        return texts.get(
                key, texts.of(measure.status()), plan.responsible(), cells.of(done == null ? plan.dueOn() : done));
    }

    boolean late(Measure measure) {
        return measure.late(today());
    }

    private LocalDate today() {
        return Norway.today(clock);
    }

    void write() {
        var written = new NewMeasureViewModel(measures, known().id(), tasks, texts);
        drafts.open(written.typed());
        form.set(written);
    }

    /** Closes the form, unless the user would rather keep what is typed. */
    void leave() {
        var written = form.get();
        if (written != null && drafts.mayLeave(written.typed())) {
            form.set(null);
        }
    }

    void save() {
        var written = form.get();
        if (written != null) {
            written.save(_ -> stored());
        }
    }

    private void stored() {
        form.set(null);
        onSaved.run();
        reload();
    }

    private Incident known() {
        var now = incident.get();
        if (now == null) {
            throw new IllegalStateException("No case is shown");
        }
        return now;
    }

    ReadOnlyObjectProperty<@Nullable Incident> incidentProperty() {
        return incident.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Measure>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The one being written; null for none. */
    ReadOnlyObjectProperty<@Nullable NewMeasureViewModel> formProperty() {
        return form.getReadOnlyProperty();
    }
}
