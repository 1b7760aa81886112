package no.vern.app.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.report.document.CaseReport;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.followup.CasePlan;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.injury.Harm;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryRepository;
import no.vern.injury.StoredInjury;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** What NAV asks for of one injured person beyond the report, what is still missing, and the notice as a file. */
final class InjuryViewModel {
    final ObjectProperty<@Nullable String> jobTitle = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> timeOfDay = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> location = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> workplace = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Boolean> sameAddress = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> consentOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> injuryType = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> bodyPart = new SimpleObjectProperty<>();
    final StringProperty absenceDays = new SimpleStringProperty("");
    final StringProperty workDone = new SimpleStringProperty("");
    final StringProperty tasks = new SimpleStringProperty("");
    final StringProperty factors = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> illOn = new SimpleObjectProperty<>();

    private final CasePlan plan;
    private final AffectedPerson person;
    private final UUID personId;
    private final InjuryRepository injuries;
    private final CaseReport report;
    private final CaseExport export;
    private final CodeLists codes;
    private final Tasks running;
    private final Dialogs dialogs;
    private final Texts texts;
    private final FieldProblems problems;
    private final Saving<StoredInjury> saving;
    private final Drafts drafts;
    private final Typed typed;
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private StoredInjury stored = StoredInjury.NONE;
    private int version;
    private Harm filled = Harm.UNKNOWN;
    /** What was typed before is put back once, on top of what is stored. */
    private boolean read;

    /** What is read together when the step is opened. */
    private record Known(StoredInjury injury, List<String> missing) {}

    InjuryViewModel(
            CasePlan plan,
            AffectedPerson person,
            InjuryRepository injuries,
            CaseReport report,
            CaseExport export,
            CodeLists codes,
            Drafts drafts,
            Tasks tasks,
            Dialogs dialogs,
            Texts texts) {
        this.plan = plan;
        this.person = person;
        personId = Objects.requireNonNull(person.id());
        this.injuries = injuries;
        this.report = report;
        this.export = export;
        this.codes = codes;
        this.drafts = drafts;
        running = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        typed = typed();
        saving.keeps(typed);
        read();
    }

    private Typed typed() {
        return new Typed(Typed.Key.part("injury", plan.incident().id(), personId.toString()))
                .word("jobTitle", jobTitle)
                .word("timeOfDay", timeOfDay)
                .word("location", location)
                .word("workplace", workplace)
                .answer("sameAddress", sameAddress)
                .day("consentOn", consentOn)
                .word("injuryType", injuryType)
                .word("bodyPart", bodyPart)
                .text("absenceDays", absenceDays)
                .text("workDone", workDone)
                .text("tasks", tasks)
                .text("factors", factors)
                .day("illOn", illOn)
                .version(() -> version, then -> version = then);
    }

    /** Reads what is stored, in place of what is written. */
    void read() {
        running.run(() -> new Known(
                        injuries.find(plan.incident().id(), personId), report.missingForNav(plan, person, texts)))
                .onSuccess(known -> {
                    fill(known.injury());
                    tell(known.missing());
                })
                .start();
    }

    private void fill(StoredInjury found) {
        stored = found;
        version = found.version();
        var facts = found.facts();
        jobTitle.set(facts.jobTitle());
        timeOfDay.set(facts.timeOfDay());
        location.set(facts.location());
        workplace.set(facts.workplace());
        sameAddress.set(facts.sameAddress());
        consentOn.set(facts.consentOn());
        fill(facts.harm(plan.incident().content()));
        saving.reset();
        typed.begin();
        if (!read) {
            read = true;
            drafts.open(typed);
        }
    }

    /** With what the report tells of the only one who was hurt. */
    private void fill(Harm harm) {
        injuryType.set(harm.injuryType());
        bodyPart.set(harm.bodyPart());
        absenceDays.set(harm.absenceDays() == null ? "" : harm.absenceDays().toString());
        workDone.set(harm.workDone());
        tasks.set(harm.tasks());
        factors.set(harm.factors());
        illOn.set(harm.illOn());
        filled = harm;
    }

    private void tell(List<String> labels) {
        missing.set(
                labels.isEmpty()
                        ? texts.get("followup.nav.complete")
                        : texts.get("followup.nav.missing", String.join(", ", labels)));
    }

    void save() {
        if (!absenceDays.get().strip().matches("\\d{0,6}")) {
            saving.refuse(List.of(Problem.of("absenceDays", "followup.nav.absence.unreadable")));
            return;
        }
        var facts = new InjuryFacts(
                jobTitle.get(),
                timeOfDay.get(),
                location.get(),
                workplace.get(),
                sameAddress.get(),
                consentOn.get(),
                written());
        saving.save(() -> injuries.store(plan.incident().id(), personId, version, facts), _ -> {
            dialogs.notice(texts.get("followup.nav.stored"));
            read();
        });
    }

    /** Saves what is typed here on top of what somebody else saved. */
    void saveMine() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            stored = theirs;
            version = theirs.version();
            save();
        }
    }

    /**
     * What was not touched stays what was told of this person: what the report says is not told a second time, so that the
     * report can be corrected.
     */
    private Harm written() {
        var days = absenceDays.get().strip();
        var own = stored.facts().own();
        return new Harm(
                told(injuryType.get(), filled.injuryType(), own.injuryType()),
                told(bodyPart.get(), filled.bodyPart(), own.bodyPart()),
                told(days.isEmpty() ? null : Integer.valueOf(days), filled.absenceDays(), own.absenceDays()),
                workDone.get(),
                tasks.get(),
                factors.get(),
                illOn.get());
    }

    private static <T> @Nullable T told(@Nullable T now, @Nullable T shown, @Nullable T own) {
        return Objects.equals(now, shown) ? own : now;
    }

    /** Whether it is an illness: the register then asks for other things than of an accident. */
    boolean illness() {
        return plan.incident().content().type() == IncidentType.ILLNESS;
    }

    /** A closed case is only read, but for the consent. */
    boolean closed() {
        return plan.incident().status() == IncidentStatus.CLOSED;
    }

    /** Writes the notice to type from. */
    void export() {
        export.toNav(plan, person);
    }

    List<Choice<String>> choices(NavList list) {
        return codes.list(list).codes().stream()
                .map(code -> Choice.of(code.code(), code.text(texts.language().code())))
                .toList();
    }

    String name() {
        return person.name().isBlank() ? texts.of(person.role()) : person.name();
    }

    UUID personId() {
        return personId;
    }

    /** What NAV asks for that the case does not answer yet, in a sentence. */
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<StoredInjury> saving() {
        return saving;
    }
}
