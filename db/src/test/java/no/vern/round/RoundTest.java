package no.vern.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import no.vern.incident.TestRegister;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureKind;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureSource;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final RoundAnswer FINE = new RoundAnswer(Seen.FINE, "");
    private static final RoundAnswer BOXES = new RoundAnswer(Seen.FINDING, " Esker foran nødutgangen ");

    @TempDir
    Path folder;

    private TestRegister register;
    private RoundRepository rounds;
    private RoundFindingRepository findings;
    private MeasureRepository measures;
    private HazardRepository hazards;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        rounds = new RoundRepository(register.vault);
        measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(TestRegister.NOW));
        findings = new RoundFindingRepository(register.vault, measures);
        hazards = new HazardRepository(register.vault);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private RoundContent held(RoundKind kind, Map<String, RoundAnswer> answers) {
        return new RoundContent(
                kind,
                register.unit,
                TODAY.minusDays(3),
                TODAY,
                kind == RoundKind.ROUND ? "" : "Hjemme hos en bruker",
                "Enhetsleder",
                "Verneombudet",
                "",
                kind == RoundKind.ROUND ? null : Verdict.GO,
                answers);
    }

    private static Map<String, RoundAnswer> with(String item, RoundAnswer answer) {
        var answers = new HashMap<String, RoundAnswer>();
        answers.put(RoundTemplate.VIOLENCE, FINE);
        answers.put(item, answer);
        return answers;
    }

    private Round round() {
        return TestRegister.saved(rounds.add(held(RoundKind.ROUND, with("EXITS", BOXES))));
    }

    private Assessment assessment() {
        return TestRegister.saved(new AssessmentRepository(register.vault)
                .add(new AssessmentContent(
                        register.unit,
                        "Fysisk",
                        RiskTopic.PHYSICAL,
                        Occasion.ROUND,
                        TODAY,
                        TODAY.plusYears(1),
                        false,
                        Participants.NONE,
                        Mapping.OF_UNIT)));
    }

    private MeasureContent measure() {
        return MeasureContent.of("Rydd", "Leder", TODAY.plusDays(30))
                .at(register.unit)
                .withKind(MeasureKind.from(MeasureSource.ROUND));
    }

    private static List<String> problems(SaveResult<?> result) {
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<?>) result)
                .problems().stream().map(problem -> problem.field() + " " + problem.messageKey()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateHasAnItemOfEveryTimeAndAllItsTextsInThreeLanguages(RoundKind kind) {
        var template = RoundTemplates.of(kind, RoundTemplates.EDITION);
        assertThat(template.kind()).isEqualTo(kind);
        assertThat(template.source()).isNotBlank();
        assertThat(template.items()).extracting(RoundItem::code).doesNotHaveDuplicates();
        assertThat(template.items()).anyMatch(RoundItem::always);
        assertThat(template.items()).extracting(RoundItem::half).contains(Half.values());
        assertThat(template.items()).allSatisfy(item -> assertThat(Stream.of("nb", "nn", "en")
                        .flatMap(language -> Stream.of(item.name().text(language), item.help().text(language))))
                .noneMatch(String::isBlank));
    }

    @Test
    void aTemplateOfARoundWithoutViolenceOrWithOneHalfOnlyIsRefused() {
        var whole = RoundTemplates.of(RoundKind.ROUND, RoundTemplates.EDITION);
        for (var left : List.of(
                whole.items().stream().filter(item -> !item.code().equals(RoundTemplate.VIOLENCE)).toList(),
                whole.items().stream().filter(item -> item.half() == Half.PSYCHOSOCIAL).toList())) {
            assertThatThrownBy(() -> new RoundTemplate(
                            RoundKind.ROUND, whole.validFrom(), whole.source(), whole.about(), left))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aRoundIsKeptWithWhatWasSeenAndTheTrailSaysIt() {
        var round = round();
        assertThat(rounds.find(round.id())).contains(round);
        assertThat(rounds.all()).containsExactly(round);
        assertThat(round.content().answer("EXITS").note()).isEqualTo("Esker foran nødutgangen");
        assertThat(round.content().findings()).isEqualTo(1);
        assertThat(new AuditRepository(register.vault).newest(0, 1).getFirst().changes())
                .contains("Esker foran nødutgangen", "VIOLENCE=FINE");

        var changed = TestRegister.saved(
                rounds.update(round.id(), 1, held(RoundKind.ROUND, with("FLOORS", BOXES))));
        assertThat(rounds.find(round.id())).contains(changed);
        assertThat(changed.content().answers()).containsOnlyKeys("VIOLENCE", "FLOORS");
        assertThat(rounds.update(round.id(), 1, round.content())).isEqualTo(new Conflict<>(changed));
    }

    @Test
    void aHeldRoundSaysWhoWasThereAndWhatOfViolence() {
        var told = new RoundContent(
                RoundKind.ROUND, register.unit, TODAY, TODAY.plusDays(1), "", " ", "", "", null, Map.of());
        assertThat(problems(rounds.add(told)))
                .containsExactly(
                        "heldOn rules.round.future",
                        "employer rules.round.employer",
                        "safetyRepresentative rules.round.safetyRepresentative",
                        "VIOLENCE rules.round.always",
                        "EXITS rules.round.half.PHYSICAL");
        var answers = with("EXITS", FINE);
        answers.put("VIOLENCE", new RoundAnswer(Seen.NOT_HERE, ""));
        assertThat(problems(rounds.add(held(RoundKind.ROUND, answers))))
                .containsExactly("VIOLENCE rules.round.always");
        assertThat(rounds.all()).isEmpty();
    }

    @Test
    void aRoundThatIsHeldHasLookedAtBothHalvesAndOneThatIsPlannedHasNot() {
        assertThat(problems(rounds.add(held(RoundKind.ROUND, Map.of("VIOLENCE", FINE, "SUPPORT", FINE)))))
                .containsExactly("EXITS rules.round.half.PHYSICAL");
        assertThat(rounds.add(held(RoundKind.ROUND, with("CHEMICALS", new RoundAnswer(Seen.NOT_HERE, "")))))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(rounds.add(RoundContent.planned(RoundKind.ROUND, register.unit, TODAY)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void onePlannedNeedsAUnitAndADayAndAFindingItsWords() {
        assertThat(problems(rounds.add(RoundContent.planned(RoundKind.VISIT, null, null))))
                .containsExactly(
                        "unit rules.unit.required", "plannedOn rules.round.day", "subject rules.round.subject.VISIT");
        assertThat(problems(rounds.add(
                        held(RoundKind.ROUND, with("EXITS", new RoundAnswer(Seen.FINDING, " "))))))
                .containsExactly("EXITS rules.round.note");
        assertThat(problems(rounds.add(held(RoundKind.ROUND, with("NOWHERE", FINE)))))
                .containsExactlyInAnyOrder("NOWHERE rules.round.item", "EXITS rules.round.half.PHYSICAL");
    }

    @Test
    void aCheckBeforeAVisitSaysWhetherOneGoes() {
        var answers = Map.of("VIOLENCE", FINE, "ALONE", FINE, "HELP", FINE);
        assertThat(rounds.add(held(RoundKind.VISIT, answers))).isInstanceOf(SaveResult.Saved.class);
        var open = new RoundContent(
                RoundKind.VISIT, register.unit, TODAY, TODAY, "Storgata", "Kari", "", "", null, answers);
        assertThat(problems(rounds.add(open))).containsExactly("verdict rules.round.verdict");
    }

    @Test
    void onlyHeldSafetyRoundsCountAsTheLastAndThePlannedComeFirst() {
        var held = round();
        TestRegister.saved(rounds.add(held(RoundKind.TASK, Map.of("STEPS", FINE, "ENERGY", FINE, "STOP", FINE))));
        var planned = TestRegister.saved(
                rounds.add(RoundContent.planned(RoundKind.ROUND, register.unit, TODAY.minusDays(1))));
        assertThat(rounds.lastHeld(held.content().heldOn())).isEqualTo(Map.of(register.unit, held.content().heldOn()));
        assertThat(rounds.all().getFirst()).isEqualTo(planned);
        assertThat(planned.content().late(TODAY)).isTrue();
        assertThat(planned.content().late(TODAY.minusDays(1))).isFalse();
        assertThat(held.content().late(TODAY.plusYears(1))).isFalse();
    }

    @Test
    void aFindingBecomesAHazardAndAMeasureAgainstItOnceEach() {
        var round = round();
        var hazard = TestRegister.saved(
                findings.hazard(round.id(), "EXITS", assessment().id(), HazardContent.named("Sperret utgang")));
        var measure = TestRegister.saved(findings.measure(round.id(), "EXITS", measure()));

        assertThat(findings.hazards(round.id())).isEqualTo(Map.of("EXITS", hazard.id()));
        assertThat(findings.measures(round.id())).isEqualTo(Map.of("EXITS", measure.id()));
        assertThat(new HazardMeasureRepository(register.vault).of(hazard.id())).containsExactly(measure.id());
        assertThat(problems(findings.measure(round.id(), "EXITS", measure())))
                .containsExactly("EXITS rules.round.made");
        assertThat(problems(findings.measure(round.id(), "VIOLENCE", measure())))
                .containsExactly("VIOLENCE rules.round.finding");
    }

    @Test
    void noLinkOfTheChainIsLostByTakingOneEndAway() {
        var round = round();
        var hazard = TestRegister.saved(
                findings.hazard(round.id(), "EXITS", assessment().id(), HazardContent.named("Sperret utgang")));
        assertThat(problems(hazards.remove(hazard.id(), hazard.version())))
                .containsExactly("hazard rules.risk.fromRound");
        var other = TestRegister.saved(rounds.add(held(RoundKind.ROUND, with("FLOORS", BOXES))));
        var measure = TestRegister.saved(findings.measure(other.id(), "FLOORS", measure()));
        assertThat(problems(measures.remove(measure))).containsExactly("round rules.measure.fromRound");
        assertThat(problems(rounds.update(other.id(), 1, held(RoundKind.ROUND, with("FLOORS", FINE)))))
                .containsExactly("FLOORS rules.round.linked");
    }

    @Test
    void whatCannotBeMadeLeavesNoLink() {
        var round = round();
        assertThat(problems(findings.measure(round.id(), "EXITS", MeasureContent.EMPTY.at(register.unit))))
                .isNotEmpty();
        assertThat(findings.measures(round.id())).isEmpty();
        assertThatThrownBy(() -> findings.hazard(
                        round.id(), "EXITS", UUID.randomUUID(), HazardContent.named("Sperret utgang")))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(findings.hazards(round.id())).isEmpty();
    }
}
