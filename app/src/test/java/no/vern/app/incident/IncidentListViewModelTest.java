package no.vern.app.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import no.vern.app.ui.Order;
import no.vern.app.list.NamedView;
import no.vern.app.ui.TableState;
import no.vern.incident.Incident;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Severity;
import no.vern.organisation.UnitContent;
import no.vern.workspace.SmallDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentListViewModelTest {
    @TempDir
    Path folder;

    private Register register;
    private IncidentListViewModel list;

    @BeforeEach
    void open() {
        register = new Register(folder);
        list = register.list();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<String> titles() {
        return list.sourceProperty().get().page(IncidentColumns.NEWEST_FIRST, 0, 100).stream()
                .map(row -> row.content().title())
                .toList();
    }

    @Test
    void showsTheNewestFirstAndCountsWhatIsOpen() {
        register.add(register.threat("Eldst").occurredOn(LocalDate.of(2026, 5, 1)));
        var closed = register.kept(register.threat("Nyest").occurredOn(LocalDate.of(2026, 6, 10)));
        register.incidents.changeStatus(closed.id(), closed.version(), IncidentStatus.CLOSED);

        list.load();

        assertThat(titles()).containsExactly("Nyest", "Eldst");
        assertThat(list.countLineProperty().get()).isEqualTo("2 hendelser · 1 åpen");
    }

    @Test
    void saysSoInWordsWhenThereIsNothing() {
        list.load();

        assertThat(list.countLineProperty().get()).isEqualTo("Ingen hendelser · ingen åpne");
    }

    @Test
    void everyChipNarrowsTheList() {
        var ward = register.unit(UnitContent.named("Avdeling 1").under(register.unit));
        var school = register.unit(UnitContent.named("Skole"));
        register.add(register.threat("Ved senga").unitId(ward).severityAssessed(Severity.SERIOUS));
        register.add(register.threat("På skolen").unitId(school).occurredOn(LocalDate.of(2025, 3, 3)));
        list.load();

        list.ask(query -> query.withUnits(Set.of(register.unit)));
        assertThat(titles()).containsExactly("Ved senga");
        list.ask(query -> query.withUnits(Set.of()).withPeriod(Period.of(Period.Kind.LAST_YEAR)));
        assertThat(titles()).containsExactly("På skolen");
        list.ask(query -> query.withPeriod(Period.ALL).withSeverities(Set.of(Severity.SERIOUS)));
        assertThat(titles()).containsExactly("Ved senga");
        list.ask(query -> query.withSeverities(Set.of()).withMissing(Set.of(IncidentField.SEVERITY_ASSESSED)));
        assertThat(titles()).containsExactly("På skolen");
        list.ask(query -> query.withMissing(Set.of()).withStatuses(Set.of(IncidentStatus.CLOSED)));
        assertThat(titles()).isEmpty();
        list.ask(query -> query.withStatuses(IncidentQuery.OPEN).withText("SKOLE"));
        assertThat(titles()).containsExactly("På skolen");
        list.reset();
        assertThat(titles()).hasSize(2);
    }

    @Test
    void anOlderQuestionLetsTheDatabaseRest() {
        register.add(register.threat("Trussel"));
        list.load();
        var older = list.sourceProperty().get();

        list.ask(query -> query.withText("finnes ikke"));

        assertThat(older.page(IncidentColumns.NEWEST_FIRST, 0, 100)).isEmpty();
        assertThat(list.countLineProperty().get()).startsWith("Ingen hendelser");
    }

    @Test
    void aViewBringsBackItsFiltersAndColumns() {
        var columns = new TableState(List.of("title", "unit"), new Order("title", false), Map.of("title", 30.0));
        list.ask(query -> query.withPeriod(Period.year(2024))
                .withUnits(Set.of(register.unit))
                .withMissing(Set.of(IncidentField.CHANNEL)));
        var asked = list.queryProperty().get();
        list.saved().save("Mine", columns, refused -> assertThat(refused).isEmpty());
        list.reset();

        list.saved().apply(list.saved().all().getFirst());

        assertThat(list.queryProperty().get()).isEqualTo(asked);
        assertThat(list.saved().tableProperty().get()).isEqualTo(columns);
    }

    @Test
    void aViewCanBeRenamedAndRemoved() {
        var columns = new TableState(List.of("title"), null, Map.of());
        list.saved().save("Gammel", columns, _ -> {});

        list.saved().rename(list.saved().all().getFirst(), "Ny", _ -> {});
        assertThat(list.saved().all()).extracting(NamedView::name).containsExactly("Ny");
        list.saved().remove(list.saved().all().getFirst(), () -> {}, refused -> assertThat(refused).isEmpty());
        assertThat(list.saved().all()).isEmpty();
    }

    @Test
    void aViewNeedsAName() {
        var refused = new AtomicReference<String>();

        list.saved().save("  ", new TableState(List.of(), null, Map.of()), refused::set);

        assertThat(refused).hasValue("Gi visningen et navn.");
        assertThat(list.saved().all()).isEmpty();
    }

    @Test
    void keepsTheColumnsForTheNextTime() {
        var columns = new TableState(List.of("number"), new Order("number", true), Map.of("number", 9.0));
        list.saved().keepColumns(columns, refused -> assertThat(refused).isEmpty());

        var nextTime = register.list();
        nextTime.load();

        assertThat(nextTime.saved().tableProperty().get()).isEqualTo(columns);
        assertThat(nextTime.saved().all()).isEmpty();
    }

    @Test
    void movesACaseOnAndTellsWhyWhenItCannot() {
        var incident = register.kept(register.threat("Trussel"));
        var done = new AtomicReference<Incident>();
        var refused = new AtomicReference<String>();
        list.load();

        list.changeStatus(incident, IncidentStatus.CLOSED, done::set, refused::set);
        assertThat(done.get().status()).isEqualTo(IncidentStatus.CLOSED);
        assertThat(list.countLineProperty().get()).isEqualTo("1 hendelse · ingen åpne");
        list.changeStatus(done.get(), IncidentStatus.IN_PROGRESS, done::set, refused::set);
        assertThat(refused.get()).startsWith("Saken kan ikke gå rett til den statusen");
        list.changeStatus(incident, IncidentStatus.REOPENED, done::set, refused::set);
        assertThat(refused.get()).startsWith("Noen andre har endret saken");
    }

    @Test
    void aFullDiskIsToldOfAViewAndTheViewsStayAsTheyWere(@TempDir Path temp) throws IOException {
        try (var disk = SmallDisk.in(temp);
                var there = new Register(disk.folder())) {
            var model = there.list();
            var told = new ArrayList<String>();
            var columns = new TableState(List.of("title"), null, Map.of("title", 30.0));
            model.load();
            model.saved().save("Mine", columns, told::add);
            disk.fill(there.vault);

            model.saved().save("x".repeat(40), columns, told::add);
            model.saved().rename(model.saved().all().getFirst(), "Andre", told::add);
            model.saved().remove(model.saved().all().getFirst(), () -> told.add("removed"), told::add);
            model.saved().restore(model.saved().all().getFirst(), told::add);
            model.saved().keepColumns(columns, told::add);

            disk.makeRoom();
            assertThat(told).hasSize(5).allMatch(sentence -> sentence.startsWith("Ikke lagret: disken er full."));
            assertThat(model.saved().all()).extracting(NamedView::name).containsExactly("Mine");
        }
    }
}
