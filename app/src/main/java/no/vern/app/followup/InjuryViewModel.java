package no.vern.app.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.language.Texts;
import no.vern.app.report.document.CaseReport;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.followup.CasePlan;
import no.vern.incident.AffectedPerson;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryRepository;
import no.vern.injury.StoredInjury;
import org.jspecify.annotations.Nullable;

/** What NAV asks for of one injured person beyond the report, what is still missing, and the notice as a file. */
final class InjuryViewModel {
    final ObjectProperty<@Nullable String> jobTitle = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> timeOfDay = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> location = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable String> workplace = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Boolean> sameAddress = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> consentOn = new SimpleObjectProperty<>();

    private final CasePlan plan;
    private final AffectedPerson person;
    private final UUID personId;
    private final InjuryRepository injuries;
    private final CaseReport report;
    private final CaseExport export;
    private final CodeLists codes;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final FieldProblems problems;
    private final Saving<StoredInjury> saving;
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private int version;

    /** What is read together when the step is opened. */
    private record Known(StoredInjury injury, List<String> missing) {}

    InjuryViewModel(
            CasePlan plan,
            AffectedPerson person,
            InjuryRepository injuries,
            CaseReport report,
            CaseExport export,
            CodeLists codes,
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
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        read();
    }

    /** Reads what is stored, in place of what is written. */
    void read() {
        tasks.run(() -> new Known(
                        injuries.find(plan.incident().id(), personId), report.missingForNav(plan, person, texts)))
                .onSuccess(known -> {
                    fill(known.injury());
                    tell(known.missing());
                })
                .start();
    }

    private void fill(StoredInjury stored) {
        version = stored.version();
        var facts = stored.facts();
        jobTitle.set(facts.jobTitle());
        timeOfDay.set(facts.timeOfDay());
        location.set(facts.location());
        workplace.set(facts.workplace());
        sameAddress.set(facts.sameAddress());
        consentOn.set(facts.consentOn());
        saving.reset();
    }

    private void tell(List<String> labels) {
        missing.set(
                labels.isEmpty()
                        ? texts.get("followup.nav.complete")
                        : texts.get("followup.nav.missing", String.join(", ", labels)));
    }

    void save() {
        var facts = new InjuryFacts(
                jobTitle.get(), timeOfDay.get(), location.get(), workplace.get(), sameAddress.get(), consentOn.get());
        saving.save(() -> injuries.store(plan.incident().id(), personId, version, facts), _ -> {
            dialogs.notice(texts.get("followup.nav.stored"));
            read();
        });
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
