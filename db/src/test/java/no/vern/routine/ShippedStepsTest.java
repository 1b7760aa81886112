package no.vern.routine;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped steps against a table that was written from the domain document, in its own words. */
class ShippedStepsTest {
    private static final Map<String, StepKind> KINDS = Map.of(
            "HANDLING", StepKind.ACT,
            "VURDERING", StepKind.DECISION,
            "VARSEL", StepKind.NOTIFY,
            "MØTE", StepKind.MEETING,
            "REG", StepKind.REGISTER,
            "INFO", StepKind.INFORMATION);
    private static final Map<String, Force> FORCES = Map.ofEntries(
            entry("SKAL", Force.MUST),
            entry("SKAL vurdere", Force.MUST),
            entry("MÅ", Force.MUST),
            entry("påbud", Force.MUST),
            entry("ANSVAR", Force.MUST),
            entry("PLIKT", Force.MUST),
            entry("krav", Force.MUST),
            entry("gjelder", Force.MUST),
            entry("BØR", Force.SHOULD),
            entry("HOVEDREGEL", Force.SHOULD),
            entry("VURDER", Force.CONSIDER),
            entry("-", Force.MAY));
    private static final Map<String, Party> PARTIES = Map.ofEntries(
            entry("den ansatte", Party.EMPLOYEE),
            entry("kolleger", Party.COLLEAGUES),
            entry("arbeidsgiver", Party.EMPLOYER),
            entry("nærmeste leder", Party.LINE_MANAGER),
            entry("kommunedirektør", Party.CHIEF_EXECUTIVE),
            entry("kommunalsjef", Party.SECTOR_HEAD),
            entry("personalsjef", Party.HR_HEAD),
            entry("P&O", Party.HR),
            entry("hovedverneombud", Party.CHIEF_SAFETY_REPRESENTATIVE),
            entry("stedlig verneombud", Party.LOCAL_SAFETY_REPRESENTATIVE),
            entry("politi", Party.POLICE),
            entry("lege", Party.DOCTOR),
            entry("helsehjelp", Party.HEALTH_PERSONNEL),
            entry("helsepersonell", Party.HEALTH_PERSONNEL),
            entry("psykolog", Party.PSYCHOLOGIST),
            entry("BHT", Party.OCCUPATIONAL_HEALTH_SERVICE),
            entry("helsesøster", Party.SCHOOL_NURSE),
            entry("barnevern", Party.CHILD_WELFARE),
            entry("Arbeidstilsynet", Party.LABOUR_INSPECTION),
            entry("NAV", Party.NAV),
            entry("forsikringsselskap", Party.INSURER),
            entry("helsemyndighetene", Party.HEALTH_AUTHORITIES),
            entry("den utsatte", Party.EXPOSED_PERSON),
            entry("den skadde", Party.INJURED_PERSON),
            entry("den/de truslene gjelder", Party.THREATENED_PERSON),
            entry("de involverte", Party.INVOLVED_PERSONS),
            entry("vitner", Party.WITNESSES),
            entry("familie", Party.FAMILY),
            entry("pårørende", Party.NEXT_OF_KIN),
            entry("de ansatte", Party.STAFF),
            entry("alle ansatte", Party.STAFF),
            entry("AMU", Party.AMU),
            entry("internt", Party.INTERNAL),
            entry("ikke angitt", Party.UNSTATED));
    private static final Map<String, String> DEADLINES = Map.ofEntries(
            entry("umiddelbart", "AT_ONCE"),
            entry("straks", "AT_ONCE"),
            entry("de første timene", "FIRST_HOURS"),
            entry("første virkedag", "FIRST_WORKING_DAY"),
            entry("så snart som mulig", "AS_SOON_AS_POSSIBLE"),
            entry("så snart som mulig, senest 1 år", "AS_SOON_AS_POSSIBLE/P1Y"),
            entry("1 uke", "P7D"),
            entry("1 måned", "P1M"),
            entry("ved endringer", "ON_CHANGE"),
            entry("den første tiden", "FIRST_TIME"),
            entry("på siste møte", "LAST_TALK"),
            entry("-", "NONE"));
    private static final Map<String, Condition> CONDITIONS = Map.ofEntries(
            entry("alltid", Condition.ALWAYS),
            entry("alene", Condition.ALONE),
            entry("alene kveld/natt", Condition.ALONE_EVENING),
            entry("gjelder en annen", Condition.OTHER_TARGET),
            entry("leder utilgjengelig", Condition.MANAGER_UNAVAILABLE),
            entry("alvorlig skade", Condition.SERIOUS_INJURY),
            entry("skade eller sykdom", Condition.INJURY_OR_ILLNESS),
            entry("yrkesskade", Condition.OCCUPATIONAL_INJURY),
            entry("meldepliktig til helsemyndighetene", Condition.REPORTABLE_TO_HEALTH_AUTHORITIES),
            entry("noen er skadet", Condition.INJURED),
            entry("skadet eiendom", Condition.DAMAGE),
            entry("vitner", Condition.WITNESSES),
            entry("familien trekkes inn", Condition.FAMILY_DRAWN_IN),
            entry("anmeldes", Condition.POLICE_REPORT));
    private static final Map<String, Per> PER =
            Map.of("hendelse", Per.INCIDENT, "utsatt", Per.EXPOSED, "skadd", Per.INJURED, "vitne", Per.WITNESS);

    private final RoutineLibrary library = RoutineLibrary.shipped();

    static List<Map<String, String>> steps() {
        return Rows.of("steps.csv");
    }

    static List<Map<String, String>> guards() {
        return Rows.of("guards.csv");
    }

    @Test
    void noStepIsMissingAndNoneIsThereThatTheDocumentDoesNotHave() {
        assertThat(library.all().stream()
                        .flatMap(routine -> routine.steps().stream())
                        .map(Step::id))
                .containsExactlyInAnyOrderElementsOf(
                        steps().stream().map(row -> row.get("id")).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void everyStepSaysWhatTheDocumentSays(Map<String, String> row) {
        var step = library.step(row.get("id"));
        assertThat(step.kind()).isEqualTo(KINDS.get(row.get("type")));
        assertThat(step.force()).isEqualTo(FORCES.get(row.get("kraft")));
        assertThat(step.responsible()).isEqualTo(PARTIES.get(row.get("ansvarlig")));
        assertThat(step.deadline()).hasToString(DEADLINES.get(row.get("frist")));
        assertThat(step.recipients()).isEqualTo(recipients(row.get("mottaker")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void everyStepIsAskedWhenAndOfWhomItShouldBe(Map<String, String> row) {
        var step = library.step(row.get("id"));
        assertThat(step.condition()).isEqualTo(CONDITIONS.get(row.get("gjelder")));
        assertThat(step.per()).isEqualTo(PER.get(row.get("per")));
        assertThat(step.acute()).isEqualTo(row.get("akutt").equals("ja"));
        assertThat(step.declinable()).isEqualTo(row.get("avslag").equals("ja"));
        assertThat(step.guard()).isEqualTo(row.get("vakt").equals("-") ? null : row.get("vakt"));
    }

    @Test
    void noGuardIsMissingAndNoneIsThereThatTheDocumentDoesNotHave() {
        assertThat(library.guards().stream().map(Guard::id))
                .containsExactlyElementsOf(
                        guards().stream().map(row -> row.get("id")).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guards")
    void everyGuardHasItsKindAndAStep(Map<String, String> row) {
        var guard = library.guard(row.get("id"));
        assertThat(guard.kind()).hasToString(row.get("kind"));
        assertThat(steps()).anySatisfy(step -> assertThat(step.get("vakt")).isEqualTo(guard.id()));
    }

    private static List<Party> recipients(String cell) {
        return cell.equals("-")
                ? List.of()
                : Stream.of(cell.split(", ")).map(PARTIES::get).toList();
    }
}
