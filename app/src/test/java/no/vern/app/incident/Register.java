package no.vern.app.incident;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.app.draft.Drafts;
import no.vern.app.followup.Recipients;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.list.ListViews;
import no.vern.app.overview.DueReader;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.codelist.CodeLists;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.CaseNumber;
import no.vern.incident.ImportBatch;
import no.vern.incident.ImportRow;
import no.vern.incident.ImportWatcher;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.routine.RoutineLibrary;
import no.vern.settings.DraftRepository;
import no.vern.settings.SavedViewRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;

/** A real, encrypted register on a Monday in June 2026, with the view models over it; work is done at once. */
public final class Register implements AutoCloseable {
    public static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    public static final String USER = "Advisor";

    public final Texts texts = Texts.of(Language.NB);
    public final CodeLists codes = CodeLists.nav();
    public final IncidentRules rules = new IncidentRules(codes, NOW);
    public final Vault vault;
    public final UnitRepository units;
    public final PersonRepository persons;
    public final RoleRepository roles;
    public final IncidentRepository incidents;
    public final FollowUpRepository followUp;
    public final DraftRepository drafts;
    public final SavedViewRepository savedViews;
    public final UUID unit;

    public Register(Path folder) {
        vault = TestVaults.register(folder, NOW);
        units = new UnitRepository(vault);
        persons = new PersonRepository(vault);
        roles = new RoleRepository(vault);
        incidents = new IncidentRepository(vault, rules);
        followUp = new FollowUpRepository(vault, incidents, RoutineLibrary.shipped(), NOW);
        drafts = new DraftRepository(vault, USER);
        savedViews = new SavedViewRepository(vault, USER);
        unit = unit(UnitContent.named("Sykehjem A"));
    }

    public UUID unit(UnitContent content) {
        return saved(units.add(content)).id();
    }

    /** The least that can be saved. */
    public IncidentContent.Builder threat(String title) {
        return IncidentContent.builder()
                .unitId(unit)
                .type(IncidentType.THREAT)
                .occurredOn(LocalDate.of(2026, 6, 1))
                .title(title);
    }

    public Incident add(IncidentContent.Builder content) {
        return saved(incidents.add(content.build()));
    }

    /** An incident that came out of a file: it is kept, not followed up. */
    public Incident kept(IncidentContent.Builder content) {
        var rows = List.of(new ImportRow(1, content.build(), null, null, null));
        incidents.importAll(
                new ImportBatch("fil.csv", new byte[32], "", Map.of(), IncidentStatus.KEPT, rows.iterator()),
                ImportWatcher.NOBODY);
        var newest = new CaseNumber(2026, (int) incidents.count(IncidentFilter.ALL));
        return incidents.find(newest).orElseThrow();
    }

    public DueReader due() {
        return new DueReader(followUp.cases(), followUp.bht(), new Recipients(units, roles, persons, NOW));
    }

    public IncidentListViewModel list() {
        return new IncidentListViewModel(
                incidents,
                units,
                new ListViews<>(savedViews, IncidentListView.KEY, IncidentQuery.class),
                _ -> {},
                Tasks.sameThread(),
                texts,
                NOW);
    }

    /** A form whose drafts are kept at once. */
    public IncidentFormViewModel form() {
        return new IncidentFormViewModel(
                incidents,
                followUp,
                rules,
                new IncidentDrafts(drafts, Tasks.sameThread(), Runnable::run),
                Tasks.sameThread(),
                texts,
                NOW);
    }

    /** What is typed is kept at once, and what was kept before is read. */
    public Drafts typed(Tasks tasks, Dialogs dialogs) {
        var typed = new Drafts(drafts, tasks, Runnable::run, dialogs, texts, _ -> {});
        typed.load();
        return typed;
    }

    public static <T> T saved(SaveResult<T> result) {
        if (result instanceof SaveResult.Saved<T>(var stored)) {
            return stored;
        }
        throw new AssertionError("Not saved: " + result);
    }

    @Override
    public void close() {
        vault.close();
    }
}
