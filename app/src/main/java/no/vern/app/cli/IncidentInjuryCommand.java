package no.vern.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentRepository;
import no.vern.injury.Harm;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vern incident injury}: tells what NAV asks for of an injury, and of a consent; what is not named stays. */
@Command(name = "injury")
final class IncidentInjuryCommand implements Callable<Integer> {
    private static final String WITHDRAWN = "none";

    private final Terminal terminal;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(names = "--person", paramLabel = "PERSON")
    private @Nullable String person;

    @Option(names = "--job-title", paramLabel = "CODE")
    private @Nullable String jobTitle;

    @Option(names = "--time-of-day", paramLabel = "CODE")
    private @Nullable String timeOfDay;

    @Option(names = "--location", paramLabel = "CODE")
    private @Nullable String location;

    @Option(names = "--workplace", paramLabel = "CODE")
    private @Nullable String workplace;

    @Option(names = "--same-address", paramLabel = "ANSWER")
    private @Nullable Answer sameAddress;

    @Option(names = "--consent", paramLabel = "DATE")
    private @Nullable String consent;

    @Option(names = "--injury-type", paramLabel = "CODE")
    private @Nullable String injuryType;

    @Option(names = "--body-part", paramLabel = "CODE")
    private @Nullable String bodyPart;

    @Option(names = "--absence-days", paramLabel = "DAYS")
    private @Nullable Integer absenceDays;

    @Option(names = "--work-done", paramLabel = "TEXT")
    private @Nullable String workDone;

    @Option(names = "--tasks", paramLabel = "TEXT")
    private @Nullable String tasks;

    @Option(names = "--factors", paramLabel = "TEXT")
    private @Nullable String factors;

    @Option(names = "--ill-on", paramLabel = "DATE")
    private @Nullable String illOn;

    IncidentInjuryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (nothingTold()) {
            throw Refusal.usage("cli.told.nothing", "vern incident injury");
        }
        var ill = illOn == null ? null : Day.of(illOn);
        var given = consent == null || consent.equals(WITHDRAWN) ? null : Day.of(consent);
        return options.run(terminal, (workspace, followUp, incident) -> {
            var injured = StepChoice.injured(followUp.plan(incident.id()), person);
            if (injured.id() == null) {
                throw Refusal.of("cli.incidentInjury.kept");
            }
            var register = workspace.register();
            var injuries = new InjuryRepository(
                    register, new IncidentRepository(register), new InjuryRules(CodeLists.nav(), Clock.systemUTC()));
            var stored = injuries.find(incident.id(), injured.id());
            var facts = told(stored.facts()).harmed(told(stored.facts().own(), ill));
            Outcomes.stored(
                    injuries.store(
                            incident.id(), injured.id(), stored.version(), consent == null ? facts : facts.consented(given)),
                    terminal.texts());
            terminal.say("cli.incidentKnow.done", incident.number());
            return ExitCode.DONE;
        });
    }

    private boolean nothingTold() {
        return Stream.of(
                        jobTitle,
                        timeOfDay,
                        location,
                        workplace,
                        sameAddress,
                        consent,
                        injuryType,
                        bodyPart,
                        absenceDays,
                        workDone,
                        tasks,
                        factors,
                        illOn)
                .allMatch(Objects::isNull);
    }

    private InjuryFacts told(InjuryFacts known) {
        return new InjuryFacts(
                either(jobTitle, known.jobTitle()),
                either(timeOfDay, known.timeOfDay()),
                either(location, known.location()),
                either(workplace, known.workplace()),
                sameAddress == null ? known.sameAddress() : Boolean.valueOf(sameAddress.truth()),
                known.consentOn(),
                known.own());
    }

    private Harm told(Harm known, @Nullable LocalDate ill) {
        return new Harm(
                either(injuryType, known.injuryType()),
                either(bodyPart, known.bodyPart()),
                absenceDays == null ? known.absenceDays() : absenceDays,
                workDone == null ? known.workDone() : workDone,
                tasks == null ? known.tasks() : tasks,
                factors == null ? known.factors() : factors,
                ill == null ? known.illOn() : ill);
    }

    private static @Nullable String either(@Nullable String told, @Nullable String known) {
        return told == null ? known : told;
    }
}
