package no.vern.app.investigation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.calendar.Norway;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.investigation.Investigation;
import no.vern.investigation.InvestigationContent;
import no.vern.investigation.InvestigationRepository;
import no.vern.investigation.InvestigationRules;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** The investigation of the case that is shown: its lines as they are typed, saved as a whole. */
public final class InvestigationViewModel {
    private final InvestigationRepository investigations;
    private final FollowUpRepository followUp;
    private final Tasks tasks;
    private final Texts texts;
    private final Clock clock;
    private final Runnable onSaved;
    private final FieldProblems problems;
    private final Saving<Investigation> saving;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Known> known = new ReadOnlyObjectWrapper<>();
    private final InvestigationLines lines;
    private final Drafts drafts;
    private @Nullable Typed typed;
    private int startedFrom;

    /** @param onSaved what is done when something is on disk */
    public InvestigationViewModel(
            InvestigationRepository investigations,
            FollowUpRepository followUp,
            Drafts drafts,
            Tasks tasks,
            Texts texts,
            Clock clock,
            Runnable onSaved) {
        this.investigations = investigations;
        this.followUp = followUp;
        this.drafts = drafts;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
        this.onSaved = onSaved;
        lines = new InvestigationLines(new CellText(texts));
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
    }

    /** Shows the case's investigation; what was typed before and not saved is there again. */
    void show(Incident incident) {
        var now = known.get();
        if (now != null && !now.incident().id().equals(incident.id())) {
            if (typed != null) {
                typed.rest();
            }
            typed = null;
            known.set(null);
            saving.reset();
        }
        reading.replace(tasks.run(() -> read(incident))).onSuccess(this::take).start();
    }

    private Known read(Incident incident) {
        return new Known(
                incident,
                investigations.of(incident.id()),
                InvestigationRules.suggested(
                        incident.content(), followUp.facts(incident.id()).facts()));
    }

    private void take(Known now) {
        var before = known.get();
        var referred = now.incident().status() == IncidentStatus.REFERRED;
        if (!referred && before != null && (before.stored().equals(now.stored()) || dirty())) {
            known.set(now.from(before.stored()));
        } else {
            giveUp();
            lines.fill(now.stored().content());
            name(now);
            known.set(now);
        }
    }

    /** The lines are filled anew: that is not typed. */
    private void giveUp() {
        if (typed != null) {
            drafts.giveUp(typed);
        }
    }

    private void name(Known now) {
        startedFrom = now.stored().version();
        var form = lines.name(new Typed("investigation", now.incident().id())
                        .version(() -> startedFrom, then -> startedFrom = then))
                .begin();
        typed = form;
        saving.keeps(form);
        if (!now.readOnly()) {
            drafts.open(form);
        }
    }

    /** Whether something is typed that is not saved. */
    boolean dirty() {
        var now = known.get();
        if (now == null) {
            return false;
        }
        var wrong = new ArrayList<Problem>();
        return !content(now, wrong).cleaned().equals(now.stored().content()) || !wrong.isEmpty();
    }

    private InvestigationContent content(Known now, List<Problem> wrong) {
        var today = Norway.today(clock);
        var day = Objects.requireNonNullElse(now.incident().content().occurredOn(), today);
        return lines.content(day, today, wrong);
    }

    void save() {
        var now = known.get();
        if (now == null || now.readOnly()) {
            return;
        }
        var wrong = new ArrayList<Problem>();
        var content = content(now, wrong);
        if (!wrong.isEmpty()) {
            saving.refuse(wrong);
            return;
        }
        // Without empty lines and in order, so that what is wrong is said beside its own line.
        var cleaned = content.cleaned();
        if (!content.equals(cleaned)) {
            lines.fill(cleaned);
            lines.begin();
        }
        saving.save(() -> investigations.save(now.incident().id(), startedFrom, cleaned), stored -> {
            startedFrom = stored.version();
            known.set(now.from(stored));
            onSaved.run();
        });
    }

    /** Drops what was typed and shows what is stored. */
    void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        var now = known.get();
        if (now != null && theirs != null) {
            giveUp();
            lines.fill(theirs.content());
            name(now.from(theirs));
            lines.begin();
            known.set(now.from(theirs));
            saving.reset();
        }
    }

    /** Saves what is typed here on top of what somebody else saved. */
    void saveMine() {
        var theirs = saving.conflictProperty().get();
        var now = known.get();
        if (now != null && theirs != null) {
            known.set(now.from(theirs));
            startedFrom = theirs.version();
            save();
        }
    }

    /** What is wrong with a line, e.g. {@code events.3}, or with all of them: {@code rows}, {@code status}. */
    StringProperty problem(String field) {
        return problems.of(field);
    }

    /** "Undersøkelse", with what there is of it, or that one is called for. */
    String title(Known now) {
        var content = now.stored().content();
        if (content.empty()) {
            return texts.get(now.asked() ? "investigation.title.suggested" : "investigation.title.label");
        }
        return texts.get(
                "investigation.title.count",
                content.events().size(),
                content.causes().size(),
                content.barriers().size());
    }

    /** Somebody wants to write. */
    void begin() {
        var now = known.get();
        if (now != null && !now.readOnly()) {
            lines.begin();
        }
    }

    InvestigationLines lines() {
        return lines;
    }

    Saving<Investigation> saving() {
        return saving;
    }

    /** The case; null while it is read. */
    ReadOnlyObjectProperty<@Nullable Known> knownProperty() {
        return known.getReadOnlyProperty();
    }
}
