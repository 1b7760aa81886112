package no.vern.routine;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import no.vern.routine.RoutineUnreadable.Reason;

/** A routine as JSON text: how it is shipped, and how an organisation's own versions are kept. */
public final class RoutineJson {
    private RoutineJson() {}

    /**
     * Reads what {@link #write} wrote, and nothing else: every field has to be there (only {@code guard} and
     * {@code basis} may be missing), none may be unknown, and ids stand once.
     *
     * @throws RoutineUnreadable with the place of the first mistake
     */
    public static Routine read(String text) {
        return Fields.read(JsonText.read(text), "", RoutineJson::routine);
    }

    /** The routine as JSON, indented, to be read by people as well. */
    public static String write(Routine routine) {
        var tree = object();
        tree.put("id", routine.id());
        tree.put("version", routine.version());
        tree.put("validFrom", routine.validFrom().toString());
        tree.set("name", tree(routine.name()));
        tree.put("source", routine.source());
        var inherits = tree.putArray("inherits");
        routine.inherits().forEach(inherited -> inherits.add(tree(inherited)));
        var steps = tree.putArray("steps");
        routine.steps().forEach(step -> steps.add(tree(step)));
        return JsonText.write(tree);
    }

    private static Routine routine(Fields fields) {
        var routine = new Routine(
                fields.name("id"),
                fields.number("version"),
                fields.date("validFrom"),
                fields.words("name"),
                fields.text("source"),
                fields.objects("inherits", RoutineJson::inherited),
                fields.objects("steps", RoutineJson::step));
        refuseDoubles(routine.steps().stream().map(Step::id).toList(), "steps");
        return routine;
    }

    private static Inherited inherited(Fields fields) {
        return new Inherited(
                fields.name("routine"), fields.names("steps"), fields.names("notRelevant"), fields.words("reason"));
    }

    private static Step step(Fields fields) {
        return new Step(
                fields.name("id"),
                fields.words("text"),
                fields.words("help"),
                fields.choice("kind", StepKind.class),
                fields.choice("force", Force.class),
                fields.choice("lane", Lane.class),
                fields.choice("responsible", Party.class),
                fields.choices("recipients", Party.class),
                fields.deadline("deadline"),
                fields.choice("condition", Condition.class),
                fields.choice("per", Per.class),
                fields.flag("acute"),
                fields.flag("declinable"),
                fields.optionalName("guard").orElse(null),
                fields.optionalName("basis").orElse(null),
                fields.text("source"));
    }

    static void refuseDoubles(Collection<String> ids, String place) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new RoutineUnreadable(Reason.TWICE, place);
        }
    }

    private static ObjectNode tree(Inherited inherited) {
        var tree = object();
        tree.put("routine", inherited.routine());
        putAll(tree, "steps", inherited.steps());
        putAll(tree, "notRelevant", inherited.notRelevant());
        tree.set("reason", tree(inherited.reason()));
        return tree;
    }

    private static ObjectNode tree(Step step) {
        var tree = object();
        tree.put("id", step.id());
        tree.set("text", tree(step.text()));
        tree.set("help", tree(step.help()));
        tree.put("kind", step.kind().name());
        tree.put("force", step.force().name());
        tree.put("lane", step.lane().name());
        tree.put("responsible", step.responsible().name());
        putAll(tree, "recipients", step.recipients().stream().map(Party::name).toList());
        tree.put("deadline", step.deadline().toString());
        tree.put("condition", step.condition().name());
        tree.put("per", step.per().name());
        tree.put("acute", step.acute());
        tree.put("declinable", step.declinable());
        if (step.guard() != null) {
            tree.put("guard", step.guard());
        }
        if (step.basis() != null) {
            tree.put("basis", step.basis());
        }
        tree.put("source", step.source());
        return tree;
    }

    private static ObjectNode tree(Words words) {
        return object().put("nb", words.nb()).put("nn", words.nn()).put("en", words.en());
    }

    private static void putAll(ObjectNode tree, String field, List<String> entries) {
        var array = tree.putArray(field);
        entries.forEach(array::add);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
