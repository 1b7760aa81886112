package no.vern.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vern.app.language.Texts;
import no.vern.bht.BhtChannel;
import no.vern.bht.BhtDecision;
import no.vern.bht.BhtPlanStatus;
import no.vern.bht.BhtReason;
import no.vern.bht.BhtScope;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.drop.DropKind;
import no.vern.followup.SeriousCriterion;
import no.vern.followup.StepState;
import no.vern.followup.Turn;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Relation;
import no.vern.incident.Severity;
import no.vern.investigation.CauseCategory;
import no.vern.measure.Aim;
import no.vern.measure.ControlLevel;
import no.vern.measure.Horizon;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureLevel;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureStatus;
import no.vern.measure.MeasureType;
import no.vern.measure.Purpose;
import no.vern.measure.RoutineArea;
import no.vern.organisation.UnitRole;
import no.vern.risk.Arena;
import no.vern.risk.MappingMethod;
import no.vern.risk.Occasion;
import no.vern.risk.Origin;
import no.vern.risk.Outlook;
import no.vern.risk.RiskTopic;
import no.vern.risk.Scope;
import no.vern.risk.ScoreStage;
import no.vern.round.RoundKind;
import no.vern.round.Seen;
import no.vern.round.Verdict;
import no.vern.routine.RoutineLibrary;
import no.vern.training.TrainingKind;
import no.vern.training.TrainingStatus;
import no.vern.training.WaitingReason;
import no.vern.workspace.UserRole;

/** What the fields of the audit trail and their values are called. */
final class AuditFields {
    private static final Map<String, List<Class<? extends Enum<?>>>> CODES = Map.ofEntries(
            Map.entry("incident.type", List.of(IncidentType.class)),
            Map.entry("incident.status", List.of(IncidentStatus.class)),
            Map.entry("incident.severityAssessed", List.of(Severity.class)),
            Map.entry("incident.severityExperienced", List.of(Severity.class)),
            Map.entry("incident.severityPotential", List.of(Severity.class)),
            Map.entry("incident.perpetrator", List.of(Perpetrator.class)),
            Map.entry("incident.channel", List.of(Channel.class)),
            Map.entry("incident.affected", List.of(AffectedRole.class, Relation.class)),
            Map.entry("bht_report.decision", List.of(BhtDecision.class)),
            Map.entry("bht_report.consentScope", List.of(BhtScope.class)),
            Map.entry("bht_report.reason", List.of(BhtReason.class)),
            Map.entry("bht_report.channel", List.of(BhtChannel.class)),
            Map.entry("bht_plan.planStatus", List.of(BhtPlanStatus.class)),
            Map.entry("bht_criteria.bhtAssessed", List.of(Severity.class)),
            Map.entry("bht_criteria.bhtExperienced", List.of(Severity.class)),
            Map.entry("case_turn.turn", List.of(Turn.class)),
            Map.entry("case_facts.seriousCriteria", List.of(SeriousCriterion.class)),
            Map.entry("investigation.causes", List.of(CauseCategory.class)),
            Map.entry("import_run.status", List.of(IncidentStatus.class)),
            Map.entry("small_drop.kind", List.of(DropKind.class)),
            Map.entry("step_mark.state", List.of(StepState.class)),
            Map.entry("training.trainingKind", List.of(TrainingKind.class)),
            Map.entry("training.trainingStatus", List.of(TrainingStatus.class)),
            Map.entry("training.waiting", List.of(WaitingReason.class)),
            Map.entry("measure.status", List.of(MeasureStatus.class)),
            Map.entry("measure.source", List.of(MeasureSource.class)),
            Map.entry("measure.area", List.of(RoutineArea.class)),
            Map.entry("measure.horizon", List.of(Horizon.class)),
            Map.entry("measure.type", List.of(MeasureType.class)),
            Map.entry("measure.level", List.of(MeasureLevel.class)),
            Map.entry("measure.control", List.of(ControlLevel.class)),
            Map.entry("measure.aim", List.of(Aim.class)),
            Map.entry("measure.purpose", List.of(Purpose.class)),
            Map.entry("measure.against", List.of(IncidentType.class)),
            Map.entry("role_assignment.role", List.of(UnitRole.class)),
            Map.entry("risk_assessment.topic", List.of(RiskTopic.class)),
            Map.entry("risk_assessment.occasion", List.of(Occasion.class)),
            Map.entry("risk_assessment.scope", List.of(Scope.class)),
            Map.entry("risk_assessment.methods", List.of(MappingMethod.class)),
            Map.entry("risk_assessment.arenas", List.of(Arena.class)),
            Map.entry("hazard.origin", List.of(Origin.class)),
            Map.entry("hazard_score.stage", List.of(ScoreStage.class)),
            Map.entry("hazard_score.outlook", List.of(Outlook.class)),
            Map.entry("safety_round.roundKind", List.of(RoundKind.class)),
            Map.entry("safety_round.answers", List.of(Seen.class)),
            Map.entry("safety_round.verdict", List.of(Verdict.class)),
            Map.entry("user.role", List.of(UserRole.class)));
    private static final Map<String, NavList> LISTS = Map.ofEntries(
            Map.entry("incident.injuryType", NavList.INJURY_TYPE),
            Map.entry("incident.bodyPart", NavList.BODY_PART),
            Map.entry("incident.injuryCause", NavList.CAUSE),
            Map.entry("incident.injuryBackground", NavList.BACKGROUND),
            Map.entry("injury_facts.injuryType", NavList.INJURY_TYPE),
            Map.entry("injury_facts.bodyPart", NavList.BODY_PART),
            Map.entry("injury_facts.jobTitle", NavList.JOB_TITLE),
            Map.entry("injury_facts.timeOfDay", NavList.TIME_OF_DAY),
            Map.entry("injury_facts.location", NavList.LOCATION),
            Map.entry("injury_facts.workplace", NavList.WORKPLACE));
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final CodeLists lists = CodeLists.nav();
    private final RoutineLibrary library = RoutineLibrary.shipped();
    private final Texts texts;
    private final UnaryOperator<String> names;

    AuditFields(Texts texts, UnaryOperator<String> names) {
        this.texts = texts;
        this.names = names;
    }

    String word(String record, String field) {
        var known = switch (record) {
            case "incident" -> IncidentField.byKey(field).map(texts::of);
            case "measure" -> MeasureField.byKey(field).map(texts::of);
            default -> Optional.<String>empty();
        };
        return known.orElseGet(() -> texts.find("settings.field." + field).orElse(field));
    }

    String value(String record, String field, String stored) {
        var codes = CODES.get(record + "." + field);
        if (codes != null) {
            return CODE.matcher(stored).replaceAll(match -> Matcher.quoteReplacement(text(codes, match.group())));
        }
        var list = LISTS.get(record + "." + field);
        if (list != null) {
            return lists.list(list).byCode(stored).map(code -> code.text(language())).orElse(stored);
        }
        if (record.equals("routine_version") && field.equals("routine")) {
            return routine(stored);
        }
        return switch (stored) {
            case "true" -> texts.get("cell.yes.value");
            case "false" -> texts.get("cell.no.value");
            default -> ID.matcher(stored)
                    .replaceAll(match -> Matcher.quoteReplacement(names.apply(match.group())));
        };
    }

    private String routine(String id) {
        return library.all().stream()
                .filter(routine -> routine.id().equals(id))
                .findFirst()
                .map(routine -> routine.name().text(language()))
                .orElse(id);
    }

    private String language() {
        return texts.language().code();
    }

    private String text(List<Class<? extends Enum<?>>> codes, String name) {
        return codes.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .filter(code -> code.name().equals(name))
                .findFirst()
                .map(texts::of)
                .orElse(name);
    }
}
