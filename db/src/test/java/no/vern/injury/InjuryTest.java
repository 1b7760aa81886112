package no.vern.injury;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.vern.codelist.CodeLists;
import no.vern.followup.CaseFacts;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Relation;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InjuryTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    private static final InjuryFacts TOLD = new InjuryFacts(
            "sykepleiere", "iAvtaltArbeidstid", "arbeidsstedInne", "helseinstitusjoner", true, null, Harm.UNKNOWN);

    @TempDir
    private Path folder;

    private Vault vault;
    private UUID unit;
    private IncidentRepository incidents;
    private FollowUpRepository followUp;
    private InjuryRepository injuries;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder, NOW);
        unit = saved(new UnitRepository(vault).add(UnitContent.named("Sykehjem A"))).id();
        incidents = new IncidentRepository(vault, new IncidentRules(CodeLists.nav(), NOW));
        followUp = new FollowUpRepository(vault, incidents, RoutineLibrary.shipped(), NOW);
        injuries = new InjuryRepository(vault, incidents, new InjuryRules(CodeLists.nav(), NOW));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theFieldsAreNavsInNavsOrder() {
        assertThat(Stream.of(NavField.values()).map(NavField::navName))
                .startsWith("innmelder.norskIdentitetsnummer", "innmelder.paaVegneAv")
                .containsSubsequence(
                        "skadelidt.norskIdentitetsnummer",
                        "skadelidt.dekningsforhold.organisasjonsnummer",
                        "skadelidt.dekningsforhold.rolletype",
                        "skadelidt.dekningsforhold.stillingstittelTilDenSkadelidte",
                        "skade.skadedeDeler.skadeart",
                        "skade.skadedeDeler.kroppsdel",
                        "skade.alvorlighetsgrad",
                        "skade.antattSykefravaer",
                        "hendelsesfakta.tid.tidstype",
                        "hendelsesfakta.tid.tidspunkt",
                        "hendelsesfakta.naarSkjeddeUlykken",
                        "hendelsesfakta.hvorSkjeddeUlykken",
                        "hendelsesfakta.ulykkessted.sammeSomVirksomhetensAdresse",
                        "hendelsesfakta.aarsakUlykke",
                        "hendelsesfakta.bakgrunnsaarsak",
                        "hendelsesfakta.stedsbeskrivelse")
                .endsWith("hendelsesfakta.utfyllendeBeskrivelse");
    }

    @Test
    void whatTheCaseHoldsIsAnsweredAndTheRestIsMissing() {
        var notice = notice(accident(person("Ansatt 1", AffectedRole.INJURED)).absenceDays(4).build(), InjuryFacts.UNKNOWN);

        assertThat(notice.value(NavField.ABSENCE)).contains("merEnnTreDager");
        assertThat(notice.value(NavField.ROLE_TYPE)).contains("arbeidstaker");
        assertThat(notice.value(NavField.MOMENT)).contains(LocalDateTime.of(2026, 6, 1, 10, 15));
        assertThat(notice.missing())
                .containsExactly(
                        NavField.JOB_TITLE,
                        NavField.BODY_PART,
                        NavField.TIME_OF_DAY,
                        NavField.LOCATION,
                        NavField.SAME_ADDRESS,
                        NavField.BACKGROUND,
                        NavField.WORKPLACE);
        assertThat(notice.byHand())
                .contains(NavField.INJURED_ID, NavField.REPORTER_ID, NavField.EMPLOYER_NUMBER, NavField.ADDRESS)
                .doesNotContain(NavField.PERIOD, NavField.SERVICE_PERIOD, NavField.SEVERITY);
    }

    @Test
    void nothingIsMissingWhenTheRestWasTold() {
        var content = accident(person("Ansatt 1", AffectedRole.INJURED))
                .absenceDays(0)
                .bodyPart("hode")
                .injuryBackground("angrepetEllerTruetAvEnPerson")
                .build();

        var notice = notice(content, TOLD);

        assertThat(notice.missing()).isEmpty();
        assertThat(notice.standing(NavField.ADDRESS)).isEqualTo(Standing.NOT_ASKED);
    }

    @Test
    void anIllnessIsAskedForItsPeriodAndExposureAndNotForCauses() {
        var content = IncidentContent.builder()
                .unitId(unit)
                .type(IncidentType.ILLNESS)
                .occurredOn(LocalDate.of(2026, 5, 1))
                .title("Støy")
                .affected(List.of(person("Ansatt 1", AffectedRole.EXPOSED)))
                .build();

        var notice = notice(content, InjuryFacts.UNKNOWN);

        assertThat(notice.value(NavField.TIME_KIND)).contains(NavNotice.TimeKind.PERIODE);
        assertThat(notice.byHand()).contains(NavField.PERIOD, NavField.ILLNESS_FOUND, NavField.EXPOSURE, NavField.ILLNESS);
        assertThat(notice.missing()).doesNotContain(NavField.CAUSE, NavField.BACKGROUND, NavField.INJURY_TYPE);
    }

    @Test
    void theDeadlineIsOneYearAfterTheInjury() {
        var notice = notice(accident(person("Ansatt 1", AffectedRole.INJURED)).build(), InjuryFacts.UNKNOWN);

        assertThat(notice.deadline()).contains(LocalDate.of(2027, 6, 1));
    }

    @Test
    void ofAnIllnessTheYearBeginsWhenOneLearnsWhatItComesFrom() {
        var incident = add(illness().build());
        assertThat(notice(incident).deadline()).isEmpty();
        assertThat(dayOfNotice(incident)).isEqualTo(LocalDate.of(2027, 5, 1));

        saved(followUp.know(incident.id(), 0, CaseFacts.UNKNOWN.learnt(LocalDate.of(2026, 6, 10))));

        assertThat(notice(incident).deadline()).contains(LocalDate.of(2027, 6, 10));
        assertThat(dayOfNotice(incident)).isEqualTo(LocalDate.of(2027, 6, 10));
        assertThat(followUp.facts(incident.id()).facts().learntOn()).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(followUp.know(incident.id(), 1, CaseFacts.UNKNOWN.learnt(LocalDate.of(2026, 6, 16))))
                .isInstanceOfSatisfying(SaveResult.Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting("messageKey")
                        .containsExactly("rules.learntOn.future"));
    }

    @Test
    void theYearOfAnInjuryIsNotMovedByWhatOneLearns() {
        var incident = add(accident(person("Ansatt 1", AffectedRole.INJURED)).build());

        saved(followUp.know(incident.id(), 0, CaseFacts.UNKNOWN.learnt(LocalDate.of(2026, 6, 10))));

        assertThat(notice(incident).deadline()).contains(LocalDate.of(2027, 6, 1));
        assertThat(dayOfNotice(incident)).isEqualTo(LocalDate.of(2027, 6, 1));
    }

    private LocalDate dayOfNotice(Incident incident) {
        return followUp.plan(incident.id()).steps("X03").getFirst().deadline().due();
    }

    private NavNotice notice(Incident incident) {
        return new NavNotice(
                "Min kommune",
                followUp.plan(incident.id()),
                incident.content().affected().getFirst(),
                InjuryFacts.UNKNOWN);
    }

    private IncidentContent.Builder illness() {
        return IncidentContent.builder()
                .unitId(unit)
                .type(IncidentType.ILLNESS)
                .occurredOn(LocalDate.of(2026, 5, 1))
                .title("Støy")
                .affected(List.of(person("Ansatt 1", AffectedRole.EXPOSED)));
    }

    @Test
    void theReportTellsOfTheOnlyOneWhoWasHurtAndOfSeveralOnlyWhatWasToldOfEach() {
        var one = person("Ansatt 1", AffectedRole.INJURED);
        var two = person("Ansatt 2", AffectedRole.INJURED);
        var own = InjuryFacts.UNKNOWN.harmed(new Harm("akuttForgiftning", null, 2, "Maling", "", "", null));

        assertThat(notice(accident(one).build(), InjuryFacts.UNKNOWN).value(NavField.INJURY_TYPE)).contains("bruddskade");
        assertThat(notice(accident(one).build(), own).value(NavField.INJURY_TYPE)).contains("akuttForgiftning");
        assertThat(notice(accident(one, two).build(), InjuryFacts.UNKNOWN).missing()).contains(NavField.INJURY_TYPE);
        var second = notice(accident(one, two).absenceDays(30).build(), own);
        assertThat(second.value(NavField.INJURY_TYPE)).contains("akuttForgiftning");
        assertThat(second.value(NavField.ABSENCE)).contains("treDagerEllerMindre");
    }

    @Test
    void aLineOfTheRegisterHoldsMedicalDetailOfWhoConsentedOnly() {
        var incident = add(accident(person("Ansatt 1", AffectedRole.INJURED), person("Ansatt 2", AffectedRole.INJURED))
                .build());
        var own = new Harm("akuttForgiftning", "hode", 2, "Maling", "", "", null);
        var ids = incident.content().affected().stream().map(AffectedPerson::id).toList();
        saved(injuries.store(
                incident.id(), ids.getFirst(), 0, InjuryFacts.UNKNOWN.harmed(own).consented(LocalDate.of(2026, 6, 2))));
        saved(injuries.store(incident.id(), ids.getLast(), 0, InjuryFacts.UNKNOWN.harmed(own)));

        var lines = InjuryLine.of(incident.content(), injuries.of(incident.id()));

        assertThat(lines).extracting(InjuryLine::harm)
                .containsExactly(own, new Harm(null, null, null, "Maling", "", "", null));
    }

    @Test
    void ofAClosedCaseOnlyTheConsentIsChanged() {
        var incident = add(accident(person("Ansatt 1", AffectedRole.INJURED)).build());
        var injured = incident.content().affected().getFirst().id();
        saved(injuries.store(incident.id(), injured, 0, TOLD));
        saved(incidents.follow(incident.id(), (_, _) -> new SaveResult.Saved<>(IncidentStatus.CLOSED)));

        assertThat(injuries.store(incident.id(), injured, 1, TOLD.harmed(new Harm(null, null, 3, "", "", "", null))))
                .isInstanceOfSatisfying(SaveResult.Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting("messageKey")
                        .containsExactly("rules.step.closed"));
        saved(injuries.store(incident.id(), injured, 1, TOLD.consented(LocalDate.of(2026, 6, 14))));
        saved(injuries.store(incident.id(), injured, 2, TOLD.consented(null)));
        assertThat(injuries.find(incident.id(), injured).facts()).isEqualTo(TOLD.consented(null));
    }

    @Test
    void aNoticeIsForTheInjuredElseForTheExposedAndForNobodyWhenNobodyWasHurt() {
        var injured = person("Ansatt 1", AffectedRole.INJURED);
        var exposed = person("Ansatt 2", AffectedRole.EXPOSED);
        var witness = person("Vitne 1", AffectedRole.WITNESS);

        assertThat(NavNotice.injured(accident(injured, exposed, witness).build())).containsExactly(injured);
        assertThat(NavNotice.injured(accident(exposed, witness).build())).containsExactly(exposed);
        assertThat(NavNotice.injured(accident(injured, witness).injury(null).build())).containsExactly(injured);
        assertThat(NavNotice.injured(accident(injured, witness).injury(false).build())).containsExactly(injured);
        assertThat(NavNotice.injured(accident(exposed, witness).injury(false).build())).isEmpty();
        assertThat(NavNotice.injured(accident(exposed, witness).injury(null).build())).isEmpty();
    }

    @Test
    void whoeverIsEmployedElsewhereHasNoRoleTypeHere() {
        var hired = new AffectedPerson("Innleid", null, AffectedRole.INJURED, Relation.HIRED_IN);

        assertThat(notice(accident(hired).build(), TOLD).missing()).contains(NavField.ROLE_TYPE);
    }

    @Test
    void whatIsToldIsStoredWithItsTrail() {
        var incident = add(accident(person("Ansatt 1", AffectedRole.INJURED)).build());
        var injured = incident.content().affected().getFirst().id();

        assertThat(injuries.find(incident.id(), injured)).isEqualTo(StoredInjury.NONE);
        saved(injuries.store(incident.id(), injured, 0, TOLD));
        saved(injuries.store(incident.id(), injured, 1, TOLD.consented(LocalDate.of(2026, 6, 15))));

        assertThat(injuries.find(incident.id(), injured).facts().consentOn()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(injuries.all()).containsOnlyKeys(injured);
        assertThat(new AuditRepository(vault).newest(0, 10))
                .filteredOn(entry -> entry.recordType().equals("injury_facts"))
                .extracting(entry -> entry.action())
                .containsExactly("changed", "created");
    }

    @Test
    void anOldVersionIsNotStoredOverANewOne() {
        var incident = add(accident(person("Ansatt 1", AffectedRole.INJURED)).build());
        var injured = incident.content().affected().getFirst().id();
        saved(injuries.store(incident.id(), injured, 0, TOLD));

        assertThat(injuries.store(incident.id(), injured, 0, InjuryFacts.UNKNOWN))
                .isEqualTo(new SaveResult.Conflict<>(new StoredInjury(1, TOLD)));
        assertThat(injuries.find(incident.id(), injured).facts()).isEqualTo(TOLD);
    }

    @Test
    void unknownCodesAndAConsentOfTomorrowAreRefused() {
        var wrong = new InjuryFacts("sjef for alt", null, "hjemme", null, null, LocalDate.of(2026, 6, 16),
                new Harm("vondt", "halen", -1, "x".repeat(2001), "", "", LocalDate.of(2026, 6, 16)));

        assertThat(injuries.store(UUID.randomUUID(), UUID.randomUUID(), 0, wrong))
                .isInstanceOfSatisfying(SaveResult.Invalid.class, invalid -> assertThat(invalid.problems())
                        .extracting("field")
                        .containsExactly(
                                "jobTitle",
                                "location",
                                "consentOn",
                                "injuryType",
                                "bodyPart",
                                "illOn",
                                "absenceDays",
                                "workDone"));
    }

    private IncidentContent.Builder accident(AffectedPerson... affected) {
        return IncidentContent.builder()
                .unitId(unit)
                .type(IncidentType.ACCIDENT)
                .occurredOn(LocalDate.of(2026, 6, 1))
                .occurredTime(LocalTime.of(10, 15))
                .title("Fall i trapp")
                .injury(true)
                .injuryType("bruddskade")
                .injuryCause("fallAvPerson")
                .affected(List.of(affected));
    }

    private static AffectedPerson person(String name, AffectedRole role) {
        return new AffectedPerson(name, null, role, Relation.EMPLOYEE);
    }

    private NavNotice notice(IncidentContent content, InjuryFacts facts) {
        var incident = add(content);
        return new NavNotice(
                "Min kommune", followUp.plan(incident.id()), incident.content().affected().getFirst(), facts);
    }

    private Incident add(IncidentContent content) {
        return saved(incidents.add(content));
    }

    private static <T> T saved(SaveResult<T> result) {
        if (result instanceof SaveResult.Saved<T>(var stored)) {
            return stored;
        }
        throw new AssertionError("Not saved: " + result);
    }
}
