package no.vern.app.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.vern.bht.BhtAnswer;
import no.vern.bht.BhtCase;
import no.vern.bht.BhtDecision;
import no.vern.bht.BhtPerson;
import no.vern.bht.BhtReason;
import no.vern.bht.BhtRepository;
import no.vern.bht.BhtScope;
import no.vern.calendar.Norway;
import no.vern.incident.IncidentRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern incident bht}: tells whether a case was reported to BHT for one of the affected; bare, says how it stands. */
@Command(name = "bht")
final class IncidentBhtCommand implements Callable<Integer> {
    /** Nothing is decided any more. */
    private static final String OPEN = "open";

    private static final String NONE = "none";

    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(names = "--person", paramLabel = "PERSON")
    private @Nullable String person;

    @Option(names = "--wish", paramLabel = "ANSWER")
    private @Nullable Answer wish;

    @Option(names = "--decision", paramLabel = "DECISION")
    private @Nullable String decision;

    @Option(names = "--reason", paramLabel = "CODE")
    private @Nullable String reason;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note = "";

    @Option(names = "--consented", paramLabel = "DATE")
    private @Nullable String consented;

    @Option(names = "--consent-scope", paramLabel = "CODE")
    private @Nullable String consentScope;

    @Option(names = "--withdrawn", paramLabel = "DATE")
    private @Nullable String withdrawn;

    @Option(names = "--by", paramLabel = "NAME")
    private String by = "";

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable String at;

    @Option(names = "--channel", paramLabel = "CODE")
    private @Nullable String channel;

    IncidentBhtCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (decision == null && (reason != null || !note.isEmpty() || !by.isEmpty() || at != null || channel != null || consented != null)) {
            throw Refusal.usage("cli.told.nothing", "vern incident bht");
        }
        var scope = code(BhtScope.class, consentScope);
        var withdrawnOn = withdrawn == null || withdrawn.equals(NONE) ? null : Day.of(withdrawn);
        var decided = decision == null ? null : answer();
        return options.run(terminal, (workspace, followUp, incident) -> {
            var bht = new BhtRepository(
                    workspace.register(), new IncidentRepository(workspace.register()), Clock.systemUTC());
            var known = bht.of(incident.id());
            if (decision != null || wish != null || scope != null || withdrawn != null) {
                var one = person(known, person);
                var told = wish == null ? one.answer() : one.answer().wished(wish.truth());
                var answer = consenting(decided == null ? told : keeping(told, decided), scope, withdrawnOn);
                Outcomes.stored(bht.store(incident.id(), one.id(), one.version(), answer), terminal.texts());
            }
            new BhtSpeech(terminal).tell(bht.of(incident.id()));
            return ExitCode.DONE;
        });
    }

    /** The wish stays, and of the same consent what it covers and that it was withdrawn. */
    private static BhtAnswer keeping(BhtAnswer told, BhtAnswer decided) {
        var reported = told.decision() == BhtDecision.REPORTED && decided.decision() == BhtDecision.REPORTED;
        var same = reported && Objects.equals(told.consentOn(), decided.consentOn());
        return (same ? decided.with(told.consent()) : decided).wished(told.wish());
    }

    /** What is told of the consent is told of a report. */
    private BhtAnswer consenting(BhtAnswer answer, @Nullable BhtScope scope, @Nullable LocalDate withdrawnOn) {
        if (scope == null && withdrawn == null) {
            return answer;
        }
        if (answer.decision() != BhtDecision.REPORTED) {
            throw Refusal.of("cli.incidentBht.consent");
        }
        var consent = scope == null ? answer.consent() : answer.consent().covering(scope);
        return answer.with(withdrawn == null ? consent : consent.withdrawn(withdrawnOn));
    }

    private BhtAnswer answer() {
        if (OPEN.equals(decision)) {
            return BhtAnswer.NONE;
        }
        var named = decisionNamed();
        boolean ofReport = !by.isEmpty() || at != null || channel != null || consented != null;
        if (named != BhtDecision.REPORTED && ofReport
                || named != BhtDecision.NOT_REPORTED && reason != null
                || named == BhtDecision.REPORTED && !note.isEmpty()) {
            throw Refusal.usage("cli.incidentBht.beside", PlanJson.code(named));
        }
        return switch (named) {
            case REPORTED ->
                BhtAnswer.NONE.reported(
                        consented == null ? null : Day.of(consented),
                        at == null ? Norway.moment(Instant.now()).withNano(0) : Day.moment(at),
                        by,
                        channel == null ? null : ChannelNamed.of(channel));
            case NOT_REPORTED -> BhtAnswer.NONE.notReported(code(BhtReason.class, reason), note);
            case DECLINED -> BhtAnswer.NONE.declined(note);
        };
    }

    private BhtDecision decisionNamed() {
        for (var known : BhtDecision.values()) {
            if (PlanJson.code(known).equals(decision)) {
                return known;
            }
        }
        throw Refusal.usage("cli.decision.unknown", String.valueOf(decision));
    }

    private static BhtPerson person(BhtCase known, @Nullable String name) {
        if (name == null && known.persons().size() == 1) {
            return known.persons().getFirst();
        }
        var affected = known.incident().content().affected();
        return known.persons().stream()
                .filter(one -> name != null && StepChoice.named(affected, one.person(), name))
                .findFirst()
                .orElseThrow(() -> Refusal.of("cli.incidentBht.person", names(known)));
    }

    private static String names(BhtCase known) {
        return known.persons().stream()
                .map(one -> one.person() == null ? "–" : one.person().name())
                .collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> list, @Nullable String name) {
        return name == null ? null : CodeNamed.of(list, name);
    }
}
