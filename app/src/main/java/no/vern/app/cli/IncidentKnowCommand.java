package no.vern.app.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import no.vern.followup.CaseFacts;
import no.vern.followup.FollowUpRepository;
import no.vern.followup.SeriousCriterion;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Perpetrator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern incident know}: tells what the routine has to know of a case; what is not named stays as it is. */
@Command(name = "know")
final class IncidentKnowCommand implements Callable<Integer> {
    private static final String NONE = "none";

    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(names = "--perpetrator", paramLabel = "CODE")
    private @Nullable String perpetrator;

    @Option(names = "--other-target", paramLabel = "ANSWER")
    private @Nullable Answer otherTarget;

    @Option(names = "--manager-available", paramLabel = "ANSWER")
    private @Nullable Answer managerAvailable;

    @Option(names = "--child-affected", paramLabel = "ANSWER")
    private @Nullable Answer childAffected;

    @Option(names = "--damage", paramLabel = "ANSWER")
    private @Nullable Answer damage;

    @Option(names = "--family-drawn-in", paramLabel = "ANSWER")
    private @Nullable Answer familyDrawnIn;

    @Option(names = "--occupational-injury", paramLabel = "ANSWER")
    private @Nullable Answer occupationalInjury;

    @Option(names = "--nobody-affected", paramLabel = "ANSWER")
    private @Nullable Answer nobodyAffected;

    @Option(names = "--learnt-on", paramLabel = "DATE")
    private @Nullable String learntOn;

    @Option(names = "--serious", paramLabel = "CODE", split = ",")
    private List<String> serious = List.of();

    IncidentKnowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var criteria = criteria();
        var factsTold = criteria != null || learntOn != null || !nothingAnswered();
        if (!factsTold && perpetrator == null) {
            throw Refusal.usage("cli.told.nothing", "vern incident know");
        }
        var learnt = learntOn == null || learntOn.equals(NONE) ? null : Day.of(learntOn);
        var who = perpetrator == null ? null : CodeNamed.of(Perpetrator.class, perpetrator);
        return options.run(terminal, (followUp, incident) -> {
            if (factsTold) {
                var stored = followUp.facts(incident.id());
                var told = facts(stored.facts(), criteria);
                Outcomes.stored(
                        followUp.know(incident.id(), stored.version(), learntOn == null ? told : told.learnt(learnt)),
                        terminal.texts());
            }
            tell(followUp, incident, who);
            return ExitCode.DONE;
        });
    }

    /** Who did it is a field of the report; with one of the organisation's own the case is referred. */
    private void tell(FollowUpRepository followUp, Incident incident, @Nullable Perpetrator who) {
        if (who == null) {
            terminal.say("cli.incidentKnow.done", incident.number());
            return;
        }
        var now = followUp.plan(incident.id()).incident();
        var content = now.content().but().perpetrator(who).build();
        var stored = Outcomes.stored(followUp.update(now.id(), now.version(), content), terminal.texts());
        terminal.say(
                stored.status() == IncidentStatus.REFERRED ? "cli.incidentKnow.referred" : "cli.incidentKnow.done",
                incident.number());
    }

    private boolean nothingAnswered() {
        return Stream.of(
                        otherTarget,
                        managerAvailable,
                        childAffected,
                        damage,
                        familyDrawnIn,
                        occupationalInjury,
                        nobodyAffected)
                .allMatch(Objects::isNull);
    }

    private CaseFacts facts(CaseFacts known, @Nullable Set<SeriousCriterion> criteria) {
        return new CaseFacts(
                either(otherTarget, known, CaseFacts::otherTarget),
                either(managerAvailable, known, CaseFacts::managerAvailable),
                either(childAffected, known, CaseFacts::childAffected),
                either(damage, known, CaseFacts::damage),
                either(familyDrawnIn, known, CaseFacts::familyDrawnIn),
                either(occupationalInjury, known, CaseFacts::occupationalInjury),
                criteria == null ? known.serious() : criteria,
                known.learntOn(),
                either(nobodyAffected, known, CaseFacts::nobodyAffected));
    }

    private static @Nullable Boolean either(
            @Nullable Answer told, CaseFacts known, Function<CaseFacts, @Nullable Boolean> field) {
        return told == null ? field.apply(known) : Boolean.valueOf(told.truth());
    }

    /** Null when the option was not given; empty for "none of them". */
    private @Nullable Set<SeriousCriterion> criteria() {
        if (serious.isEmpty()) {
            return null;
        }
        var criteria = new LinkedHashSet<SeriousCriterion>();
        for (var code : serious) {
            if (!code.equals(NONE)) {
                criteria.add(CodeNamed.of(SeriousCriterion.class, code));
            }
        }
        return criteria;
    }
}
