package no.vern.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.codelist.CodeLists;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentType;
import no.vern.incident.Relation;
import no.vern.injury.Harm;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InjuryRegisterTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate CONSENT = LocalDate.of(2026, 6, 2);

    @TempDir
    private Path folder;

    private Vault vault;
    private UUID unit;
    private IncidentRepository incidents;
    private InjuryRepository injuries;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder, NOW);
        unit = saved(new UnitRepository(vault).add(UnitContent.named("Renovasjon"))).id();
        incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        injuries = new InjuryRepository(vault, incidents, new InjuryRules(CodeLists.nav(), NOW));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void withoutConsentALineTellsWhatHappenedAndNothingMedical() throws Exception {
        add(person("Ola Hansen"));

        assertThat(lines(false)).hasSize(2).last().asString()
                .contains("Arbeidsulykke", "Renovasjon", "Skadet", "Fall av person", "2026-06-01")
                .doesNotContain("Bruddskade", "Hode", "14", "Ola", "Hansen", "hodet");
    }

    @Test
    void withConsentTheInjuryStandsInItWithTheDateOfTheConsent() throws Exception {
        consent(add(person("Ola Hansen")), 0);

        assertThat(lines(false).getLast()).contains("Bruddskade", "Hode", "14", "2026-06-02").doesNotContain("Ola");
    }

    @Test
    void aConsentThatWasWithdrawnCountsNoMore() throws Exception {
        var incident = add(person("Ola Hansen"));
        consent(incident, 0);
        saved(injuries.store(incident.id(), id(incident, 0), 1, InjuryFacts.UNKNOWN));

        assertThat(lines(false).getLast()).doesNotContain("Bruddskade", "2026-06-02");
    }

    @Test
    void ofSeveralEachHasTheirOwnInjuryAndConsent() throws Exception {
        var incident = add(person("Ola Hansen"), person("Kari Nes"));
        var harm = new Harm("akuttForgiftning", "hode", 3, "Maling med Kari Nes", "", "", null);
        saved(injuries.store(
                incident.id(), id(incident, 0), 0, InjuryFacts.UNKNOWN.harmed(harm).consented(CONSENT)));
        saved(injuries.store(incident.id(), id(incident, 1), 0, InjuryFacts.UNKNOWN.harmed(harm)));

        assertThat(lines(false)).hasSize(3).noneMatch(line -> line.contains("Bruddskade"));
        assertThat(lines(false)).filteredOn(line -> line.contains("Akutt forgiftning")).hasSize(1);
        assertThat(lines(false)).filteredOn(line -> line.contains("Maling med [navn]")).hasSize(2);
    }

    @Test
    void anIllnessTellsOfTasksFactorsAndTheDayThatItBegan() throws Exception {
        var incident = saved(incidents.add(
                accident().type(IncidentType.ILLNESS).affected(List.of(person("Ola Hansen"))).build()));
        var harm = new Harm(null, null, null, "", "Sprøytelakkering", "Løsemidler", LocalDate.of(2026, 5, 11));
        saved(injuries.store(incident.id(), id(incident, 0), 0, InjuryFacts.UNKNOWN.harmed(harm)));

        assertThat(lines(false).getLast()).contains("Sprøytelakkering", "Løsemidler", "2026-05-11");
    }

    @Test
    void whatWasWrittenFreelyGoesAlongWithoutNamesWhenItIsChosen() throws Exception {
        add(person("Ola Hansen"));

        assertThat(lines(true).getLast()).contains("[navn] falt og slo hodet").doesNotContain("Ola");
        assertThat(lines(false).getLast()).contains("Ikke tatt med").doesNotContain("slo hodet");
    }

    @Test
    void anInjuryOfNobodyInParticularHasALineAndWhereNobodyWasHurtThereIsNone() throws Exception {
        add();
        var exposed = person("Ola Hansen").as(AffectedRole.EXPOSED);
        saved(incidents.add(accident().injury(false).affected(List.of(exposed)).build()));

        assertThat(lines(false)).hasSize(2);
    }

    @Test
    void whoeverIsCalledInjuredHasALineAlsoWhereABoxSaysThatNobodyWas() throws Exception {
        saved(incidents.add(accident().injury(false).affected(List.of(person("Ola Hansen"))).build()));

        assertThat(lines(false)).hasSize(2);
    }

    @Test
    void onlyThePeriodIsWritten() {
        add(person("Ola Hansen"));
        var later = IncidentFilter.ALL.withPeriod(LocalDate.of(2026, 6, 2), null);

        assertThat(register().write(later, false, folder.resolve("senere.xlsx"))).isZero();
        assertThat(folder.resolve("senere.xlsx")).exists();
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThatThrownBy(() -> register().write(IncidentFilter.ALL, false, folder.resolve("register.odt")))
                .isInstanceOf(TableRefused.class);
    }

    private List<String> lines(boolean described) throws Exception {
        var target = folder.resolve("register.csv");
        register().write(IncidentFilter.ALL, described, target);
        return Files.readString(target).replace("\n[navn]", " [navn]").lines().toList();
    }

    private InjuryRegister register() {
        return new InjuryRegister(vault, Texts.of(Language.NB), CodeLists.nav(), NOW);
    }

    private Incident add(AffectedPerson... injured) {
        return saved(incidents.add(accident().affected(List.of(injured)).build()));
    }

    private IncidentContent.Builder accident() {
        return IncidentContent.builder()
                .unitId(unit)
                .type(IncidentType.ACCIDENT)
                .occurredOn(LocalDate.of(2026, 6, 1))
                .title("Fall")
                .description("Ola Hansen falt og slo hodet.")
                .injury(true)
                .injuryType("bruddskade")
                .bodyPart("hode")
                .injuryCause("fallAvPerson")
                .absenceDays(14);
    }

    private static AffectedPerson person(String name) {
        return new AffectedPerson(name, null, AffectedRole.INJURED, Relation.EMPLOYEE);
    }

    private void consent(Incident incident, int person) {
        saved(injuries.store(incident.id(), id(incident, person), 0, InjuryFacts.UNKNOWN.consented(CONSENT)));
    }

    private static UUID id(Incident incident, int person) {
        return incident.content().affected().get(person).id();
    }

    private static <T> T saved(SaveResult<T> result) {
        if (result instanceof SaveResult.Saved<T>(var stored)) {
            return stored;
        }
        throw new AssertionError("Not saved: " + result);
    }
}
