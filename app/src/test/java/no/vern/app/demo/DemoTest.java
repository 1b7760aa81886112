package no.vern.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.Truth;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentSort;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static final DemoSize SMALL = new DemoSize(150, 2, 300, 4, LocalDate.of(2026, 6, 30));

    @TempDir
    Path folder;

    @Test
    void writesUnitsPeopleRolesAndIncidents() {
        try (var register = TestVaults.register(folder)) {
            var written = new Demo(register).write(SMALL);

            assertThat(written.incidents()).isEqualTo(150);
            var tree = new UnitRepository(register).tree();
            assertThat(tree.roots()).singleElement().satisfies(root -> assertThat(root.name()).contains("oppdiktet"));
            assertThat(tree.all()).hasSize(written.units());
            assertThat(tree.all()).anyMatch(unit -> unit.validTo() != null && unit.successorId() != null);
            assertThat(new PersonRepository(register).all()).hasSize(written.employees());
            assertThat(new RoleRepository(register).all()).hasSizeGreaterThan(20);
            assertThat(new IncidentRepository(register).count(IncidentFilter.ALL)).isEqualTo(150);
        }
    }

    /** One of these reports came in at 02:21 on the night when clocks went from two to three. */
    @Test
    void nothingIsToldInTheHourThatANightInSpringLeavesOut() {
        try (var register = TestVaults.register(folder)) {
            assertThat(new Demo(register).write(new DemoSize(100, 5, 100, 1, LocalDate.of(2026, 11, 20))).incidents())
                    .isEqualTo(100);
        }
    }

    @Test
    void nothingIsDoneThatHangsOnADecisionThatWasNo() {
        try (var register = TestVaults.register(folder)) {
            new Demo(register).write(SMALL);
            var incidents = new IncidentRepository(register);
            var cases = new FollowUpRepository(register, incidents, RoutineLibrary.shipped(), Clock.systemUTC());
            var plans = incidents.followed().stream().map(row -> cases.plan(row.id())).toList();

            var refused = plans.stream()
                    .flatMap(plan -> plan.steps().stream())
                    .filter(planned -> planned.mark() != null && planned.applies() == Truth.NO)
                    .map(planned -> planned.step().id())
                    .toList();

            assertThat(plans).hasSizeGreaterThan(5);
            assertThat(refused).isEmpty();
        }
    }

    @Test
    void theSameSeedMakesTheSameRegister() {
        try (var one = TestVaults.register(folder.resolve("one"));
                var other = TestVaults.register(folder.resolve("other"))) {
            new Demo(one).write(SMALL);
            new Demo(other).write(SMALL);

            assertThat(content(one)).isEqualTo(content(other)).hasSize(150);
        }
    }

    private static List<String> content(Vault register) {
        var lines = new ArrayList<String>();
        new IncidentRepository(register).stream(IncidentFilter.ALL, IncidentSort.ascending(IncidentField.NUMBER), row -> {
            var values = new ArrayList<Object>();
            for (var field : IncidentField.values()) {
                values.add(field == IncidentField.ID ? "" : String.valueOf(field.of(row)));
            }
            lines.add(values.toString());
        });
        return lines;
    }
}
