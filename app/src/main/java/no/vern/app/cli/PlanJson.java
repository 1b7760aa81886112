package no.vern.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.bht.BhtCase;
import no.vern.bht.BhtPerson;
import no.vern.followup.CasePlan;
import no.vern.followup.DueStep;
import no.vern.followup.Judgement;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepMark;
import no.vern.measure.Concern;
import no.vern.measure.ConcernContent;
import no.vern.measure.DueMeasure;
import no.vern.routine.Party;
import org.jspecify.annotations.Nullable;

/** A case's steps and what is due, as JSON. */
final class PlanJson {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final String language;

    /** @param language in which steps are called by their names */
    PlanJson(String language) {
        this.language = language;
    }

    /**
     * One object: the case, each of its steps, what was told before a change and has no step any more, and what is in the
     * way of closing it: the guards, S01 while nobody has said who did it, and S04 while a report to BHT waits.
     */
    String of(CasePlan plan, BhtCase bht) {
        var incident = plan.incident();
        var json = JSON.createObjectNode();
        json.put("case", incident.id().toString());
        json.put("number", incident.number().toString());
        json.put("status", incident.status().name());
        json.put("followed", incident.followed());
        json.put("type", name(incident.content().type()));
        json.put("perpetrator", name(incident.content().perpetrator()));
        json.put("occurredOn", text(incident.content().occurredOn()));
        if (plan.facts().serious() == null) {
            json.putNull("serious");
        } else {
            var serious = json.putArray("serious");
            plan.facts().criteria().forEach(criterion -> serious.add(criterion.name()));
        }
        json.put("seriousBy", plan.judged().map(Judgement::by).orElse(null));
        json.put("seriousAt", plan.judged().map(judged -> judged.at().toString()).orElse(null));
        var affected = json.putArray("affected");
        incident.content().affected().forEach(person -> affected.addObject()
                .put("id", text(person.id()))
                .put("name", person.name())
                .put("role", person.role().name()));
        var steps = json.putArray("steps");
        plan.steps().forEach(planned -> step(steps.addObject(), planned));
        var before = json.putArray("before");
        plan.unplaced().forEach(mark -> mark(
                before.addObject()
                        .put("step", mark.content().step())
                        .put("state", code(mark.content().state())),
                mark));
        var missing = json.putArray("missing");
        if (plan.wantsPerpetrator()) {
            missing.add("S01");
        }
        plan.missing().forEach(guard -> missing.add(guard.guard().id()));
        if (incident.followed() && incident.status().open() && bht.waiting() > 0) {
            missing.add("S04");
        }
        json.put("bhtWaiting", bht.waiting());
        var persons = json.putArray("bht");
        bht.persons().forEach(one -> bht(persons.addObject(), one));
        return json.toPrettyString();
    }

    private static void bht(ObjectNode json, BhtPerson one) {
        var answer = one.answer();
        json.put("person", one.person() == null ? null : one.person().name());
        json.put("times", one.times());
        var met = json.putArray("met");
        one.met().forEach(criterion -> met.add(criterion.name()));
        json.put("wish", answer.wish());
        json.put("decision", name(answer.decision()));
        json.put("reason", name(answer.reason()));
        json.put("note", answer.explanation());
        json.put("consent", text(answer.consentOn()));
        json.put("consentScope", name(answer.consent().scope()));
        json.put("consentWithdrawn", text(answer.consent().withdrawnOn()));
        json.put("at", text(answer.toldAt()));
        json.put("by", answer.toldBy());
        json.put("channel", name(answer.channel()));
    }

    /** A list of objects, most urgent first: the steps of cases, then the measures, then what waits for an answer. */
    String of(
            Collection<DueStep> due,
            Collection<DueMeasure> measures,
            Collection<Concern> concerns,
            LocalDate day) {
        var list = JSON.createArrayNode();
        due.forEach(step -> due(list, step, day));
        measures.forEach(measure -> MeasureJson.due(list, measure, day));
        concerns.forEach(concern -> due(list, concern.id(), concern.content(), day));
        return list.toPrettyString();
    }

    private static void due(ArrayNode list, UUID id, ConcernContent concern, LocalDate day) {
        list.addObject()
                .put("kind", "concern")
                .put("concern", id.toString())
                .put("text", concern.matter())
                .put("due", text(concern.answerBy()))
                .put("responsible", concern.addressee())
                .put("state", concern.late(day) ? "late" : day.equals(concern.answerBy()) ? "due" : "coming");
    }

    /** Each step that has a day by itself; those that one answer settles name the one that asks for it. */
    private void due(ArrayNode list, DueStep step, LocalDate day) {
        object(list, step, day);
        step.also().stream()
                .filter(other -> other.deadline() != null)
                .forEach(other -> object(
                                list,
                                new DueStep(step.incident(), step.unitName(), other, other.deadline(), List.of()),
                                day)
                        .put("settledBy", step.planned().step().id()));
    }

    private ObjectNode object(ArrayNode list, DueStep step, LocalDate day) {
        var planned = step.planned();
        return list.addObject()
                .put("case", step.incident().id().toString())
                .put("number", step.incident().number().toString())
                .put("step", planned.step().id())
                .put("text", planned.step().text().text(language))
                .put("person", person(planned))
                .put("due", step.deadline() == null ? null : step.deadline().due().toString())
                .put("asSoonAsPossible", step.deadline() != null && step.deadline().asSoonAsPossible())
                .put("responsible", planned.step().responsible().name())
                .put("recipient", parties(planned.step().recipients()))
                .put("force", code(planned.step().force()))
                .put("state", code(step.on(day)));
    }

    private void step(ObjectNode json, PlannedStep planned) {
        var step = planned.step();
        json.put("step", step.id())
                .put("text", step.text().text(language))
                .put("person", person(planned))
                .put("kind", code(step.kind()))
                .put("force", code(step.force()))
                .put("lane", code(step.lane()))
                .put("responsible", step.responsible().name())
                .put("recipient", parties(step.recipients()))
                .put("due", planned.deadline() == null ? null : planned.deadline().due().toString())
                .put("applies", code(planned.applies()))
                .put("state", code(planned.state()))
                .put("guard", step.guard());
        if (planned.because() != null) {
            json.put("reason", planned.because().text(language));
        }
        if (planned.mark() != null) {
            mark(json, planned.mark());
        }
    }

    private static void mark(ObjectNode json, StepMark mark) {
        var content = mark.content();
        json.put("answer", content.answer())
                .put("reason", content.reason())
                .put("note", content.note())
                .put("by", content.doneBy())
                .put("at", content.doneAt().toString())
                .put("told", content.recipient())
                .put("channel", content.channel())
                .put("next", text(content.nextOn()))
                .put("registeredBy", mark.registeredBy());
    }

    private static @Nullable String person(PlannedStep planned) {
        return planned.person() == null ? null : planned.person().name();
    }

    private static String parties(List<Party> parties) {
        return parties.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** As options of the command line are written: {@code not-relevant}. */
    static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
