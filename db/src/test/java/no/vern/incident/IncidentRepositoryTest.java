package no.vern.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentRepositoryTest {
    @TempDir
    Path folder;

    private TestRegister register;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void everyFieldComesBackAsItWasSaved() {
        var content = register.threat("Truet på kontoret")
                .occurredTime(LocalTime.of(14, 30))
                .reportedAt(LocalDateTime.of(2026, 6, 2, 8, 15))
                .reportedBy("Kari Leder")
                .place("Rom 12")
                .description("Æøå «ord»\nny linje")
                .perpetrator(Perpetrator.PATIENT)
                .channel(Channel.PHONE)
                .alone(true)
                .eveningOrNight(false)
                .injury(true)
                .injuryType("bruddskade")
                .bodyPart("hode")
                .injuryCause("truslerOmVold")
                .injuryBackground("angrepetEllerTruetAvEnPerson")
                .absenceDays(3)
                .severityAssessed(Severity.MINOR)
                .severityExperienced(Severity.VERY_SERIOUS)
                .severityPotential(Severity.SERIOUS)
                .immediateMeasures("Ringte vakt")
                .affected(List.of(
                        new AffectedPerson("Ola Nordmann", null, AffectedRole.EXPOSED, Relation.EMPLOYEE),
                        new AffectedPerson("", null, AffectedRole.WITNESS, null)))
                .extra(Map.of("Kolonne", "verdi; med \"tegn\""))
                .build();

        var saved = register.add(content);

        assertThat(register.incidents.find(saved.id())).hasValue(saved);
        assertThat(saved.content()).isEqualTo(withIds(content, saved.content().affected()));
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.status()).isEqualTo(IncidentStatus.IN_PROGRESS);
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        var saved = register.add(register.threat("Truet").build());

        assertThat(register.incidents.find(saved.number()).orElseThrow().content().alone()).isNull();
        assertThat(register.incidents.find(saved.number()).orElseThrow().content().occurredTime()).isNull();
    }

    @Test
    void caseNumbersRunWithoutAGapAlsoWhenASaveIsRefused() {
        register.add(register.threat("En").build());
        register.incidents.add(register.threat("").build());
        register.add(register.threat("To").build());
        register.add(register.threat("Tre").occurredOn(LocalDate.of(2025, 12, 31)).build());

        assertThat(register.incidents.page(IncidentFilter.ALL, IncidentSort.ascending(IncidentField.NUMBER), 0, 9))
                .extracting(row -> row.incident().number().toString())
                .containsExactly("2026-0001", "2026-0002", "2026-0003");
    }

    @Test
    void anIncidentThatBreaksARuleIsNotWritten() {
        var result = register.incidents.add(IncidentContent.builder().build());

        assertThat(result).isInstanceOfSatisfying(SaveResult.Invalid.class, invalid -> assertThat(invalid.problems())
                .extracting("field")
                .containsExactly("unit", "type", "title", "occurredAt"));
        assertThat(register.incidents.count(IncidentFilter.ALL)).isZero();
    }

    @Test
    void aUnitOrPersonThatDoesNotExistIsRefused() {
        var content = register.threat("Truet")
                .unitId(UUID.randomUUID())
                .affected(List.of(new AffectedPerson("", UUID.randomUUID(), AffectedRole.EXPOSED, null)))
                .build();

        assertThat(register.incidents.add(content))
                .isEqualTo(new SaveResult.Invalid<>(List.of(
                        Problem.of("unit", "rules.unit.unknown"), Problem.of("affected", "rules.person.unknown"))));
    }

    @Test
    void aChangeCountsTheVersionUpAndKeepsTheNumber() {
        var first = register.add(register.threat("Truet").affected(List.of(named("Ola"))).build());

        var second = TestRegister.saved(register.incidents.update(
                first.id(), 1, first.content().but().title("Slått").affected(List.of(named("Kari"), named("Per"))).build()));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(register.incidents.find(first.id())).hasValue(second);
    }

    @Test
    void whoSavesLastOnAnOldVersionSeesWhatIsStoredAndOverwritesNothing() {
        var first = register.add(register.threat("Truet").build());
        var theirs = TestRegister.saved(
                register.incidents.update(first.id(), 1, register.threat("Deres").build()));

        var mine = register.incidents.update(first.id(), 1, register.threat("Min").build());

        assertThat(mine).isEqualTo(new SaveResult.Conflict<>(theirs));
        assertThat(register.incidents.find(first.id()).orElseThrow().content().title()).isEqualTo("Deres");
    }

    @Test
    void whatAnEmployeeOrLeaderDidIsReferredAndLeavesOnlyATrace() {
        var saved = register.add(register.threat("Sjefen skrek til Ola")
                .perpetrator(Perpetrator.LEADER)
                .description("Sjefen skrek")
                .affected(List.of(named("Ola")))
                .build());

        assertThat(saved.status()).isEqualTo(IncidentStatus.REFERRED);
        assertThat(saved.content().title() + saved.content().description() + saved.content().affectedNames()).isEmpty();
        assertThat(saved.content().type()).isEqualTo(IncidentType.THREAT);
        assertThat(register.incidents.find(saved.id())).hasValue(saved);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCIDENT", "NEAR_MISS", "ILLNESS", "OTHER_DEVIATION"})
    void whatIsNeitherViolenceNorAThreatIsNotReferredWhoeverHadAPartInIt(IncidentType type) {
        var saved = register.add(register.threat("Truck rygget på Ola")
                .type(type)
                .perpetrator(Perpetrator.EMPLOYEE)
                .affected(List.of(named("Ola")))
                .build());

        assertThat(saved.status()).isNotEqualTo(IncidentStatus.REFERRED);
        assertThat(saved.followed()).isTrue();
        assertThat(saved.content().title()).isEqualTo("Truck rygget på Ola");
        assertThat(saved.content().affectedNames()).isEqualTo("Ola");
    }

    @Test
    void aReferredCaseReturnsWhenItWasAThirdPartyAfterAll() {
        var referred = register.add(register.threat("x").perpetrator(Perpetrator.EMPLOYEE).build());

        var returned = TestRegister.saved(register.incidents.update(
                referred.id(), 1, register.threat("Bruker truet").perpetrator(Perpetrator.SERVICE_USER).build()));

        assertThat(returned.status()).isEqualTo(IncidentStatus.REPORTED);
    }

    @Test
    void aClosedCaseIsReadOnlyUntilItIsReopened() {
        var open = register.kept(register.threat("Truet").build());
        var closed = TestRegister.saved(register.incidents.changeStatus(open.id(), 1, IncidentStatus.CLOSED));

        assertThat(register.incidents.update(open.id(), 2, register.threat("Nytt").build()))
                .isEqualTo(new SaveResult.Invalid<>(List.of(Problem.of("status", "rules.status.closed"))));
        assertThat(register.incidents.changeStatus(open.id(), 2, IncidentStatus.FOLLOW_UP))
                .isInstanceOf(SaveResult.Invalid.class);

        TestRegister.saved(register.incidents.changeStatus(open.id(), 2, IncidentStatus.REOPENED));
        assertThat(closed.status().open()).isFalse();
        TestRegister.saved(register.incidents.update(open.id(), 3, register.threat("Nytt").build()));
    }

    private static IncidentContent withIds(IncidentContent content, List<AffectedPerson> stored) {
        var affected = content.affected().stream()
                .map(person -> new AffectedPerson(
                        stored.get(content.affected().indexOf(person)).id(),
                        person.name(),
                        person.personId(),
                        person.role(),
                        person.relation()))
                .toList();
        assertThat(affected).doesNotHaveDuplicates().noneMatch(person -> person.id() == null);
        return content.but().affected(affected).build();
    }

    @Test
    void blanksAroundTextsAndLettersMadeOfTwoSignsAreMended() {
        var saved = register.add(register.threat("  Pa\u030a tunet ").build());

        assertThat(saved.content().title()).isEqualTo("På tunet");
    }

    @Test
    void theTrailTellsWhatAFieldWasAndWhatItBecame() {
        var first = register.add(register.threat("Truet").alone(true).build());
        register.incidents.update(
                first.id(), 1, first.content().but().title("Slått").alone(null).affected(List.of(named("Kari"))).build());

        var entry = new AuditRepository(register.vault).newest(0, 1).getFirst();

        assertThat(entry.recordId()).isEqualTo(first.id());
        assertThat(entry.changes()).contains("title", "Truet", "Slått", "alone", "true", "Kari EXPOSED");
        assertThat(entry.changes()).doesNotContain("description", "occurredAt");
    }

    private static AffectedPerson named(String name) {
        return new AffectedPerson(name, null, AffectedRole.EXPOSED, null);
    }

    @Test
    void oneFromElsewhereBringsItsUnitStatusAndNumber() {
        var content = register.threat("Fra et annet system").unitId(null).build();

        var result = register.incidents.add(content, "Ny enhet", IncidentStatus.CLOSED, "A-17");

        assertThat(result).isInstanceOfSatisfying(SaveResult.Saved.class, saved -> {
            var incident = (Incident) saved.stored();
            assertThat(incident.status()).isEqualTo(IncidentStatus.CLOSED);
            assertThat(incident.sourceId()).isEqualTo("A-17");
            assertThat(register.units.byName("ny enhet"))
                    .hasValueSatisfying(unit -> assertThat(unit.id()).isEqualTo(incident.content().unitId()));
        });
    }

    @Test
    void oneFromElsewhereThatIsRefusedLeavesNoUnitBehind() {
        var content = register.threat("Uten dato").unitId(null).occurredOn(null).build();

        var result = register.incidents.add(content, "Ny enhet", null, null);

        assertThat(result).isEqualTo(
                        new SaveResult.Invalid<Incident>(List.of(Problem.of("occurredAt", "rules.occurredAt.required"))));
        assertThat(register.units.byName("Ny enhet")).isEmpty();
    }
}
