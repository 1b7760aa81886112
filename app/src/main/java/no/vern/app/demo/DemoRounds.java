package no.vern.app.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.incident.IncidentRepository;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureKind;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureSource;
import no.vern.round.Round;
import no.vern.round.RoundAnswer;
import no.vern.round.RoundContent;
import no.vern.round.RoundFindingRepository;
import no.vern.round.RoundKind;
import no.vern.round.RoundRepository;
import no.vern.round.RoundTemplates;
import no.vern.round.Seen;
import no.vern.round.Verdict;
import no.vern.workspace.Vault;

/** The demo's safety rounds, a check before a visit and a safe job analysis; all made up. */
final class DemoRounds {
    private static final int MOST_UNITS = 18;
    private static final List<String> FINDINGS = List.of(
            "Esker foran nødutgangen i andre etasje.",
            "Alarmen på kveldsvakt rekker ikke ut i hagen.",
            "Ingen har snakket om truslene i høst.");
    private static final List<String> ITEMS = List.of("EXITS", "ALARMS", "VIOLENCE");

    private final RoundRepository rounds;
    private final RoundFindingRepository findings;
    private final LocalDate until;

    DemoRounds(Vault register, IncidentRepository incidents, LocalDate until) {
        this.until = until;
        rounds = new RoundRepository(register);
        findings = new RoundFindingRepository(
                register, new MeasureRepository(register, incidents, new MeasureRules(Clock.systemUTC())));
    }

    void write(List<UUID> units) {
        for (int n = 0; n < Math.min(units.size(), MOST_UNITS); n++) {
            hold(units.get(n), n);
        }
        Stored.of(rounds.add(RoundContent.planned(RoundKind.ROUND, units.getFirst(), until.plusDays(12))));
        Stored.of(rounds.add(RoundContent.planned(RoundKind.ROUND, units.getLast(), until.minusDays(8))));
        check(RoundKind.VISIT, units.getFirst(), "Hjemmebesøk i Storgata, oppfølging av vedtak", Verdict.GO_WITH_MEASURES);
        check(RoundKind.TASK, units.getLast(), "Skifte lyskilder i gymsalen fra stillas", Verdict.GO);
    }

    private void hold(UUID unit, int n) {
        var day = until.minusDays(20 + n * 37L);
        var answers = fine(RoundKind.ROUND);
        var item = ITEMS.get(n % ITEMS.size());
        answers.put(item, new RoundAnswer(Seen.FINDING, FINDINGS.get(n % FINDINGS.size())));
        var round = Stored.of(rounds.add(new RoundContent(
                RoundKind.ROUND, unit, day, day, "", "Enhetsleder", "Verneombudet", "", null, answers)));
        if (n % 2 == 0) {
            measure(round, item);
        }
    }

    private void measure(Round round, String item) {
        Stored.of(findings.measure(
                round.id(),
                item,
                MeasureContent.of(round.content().answer(item).note(), "Enhetsleder", until.plusDays(30))
                        .at(round.content().unitId())
                        .withChallenge("Funn i vernerunden")
                        .withKind(MeasureKind.from(MeasureSource.ROUND))));
    }

    private void check(RoundKind kind, UUID unit, String subject, Verdict verdict) {
        Stored.of(rounds.add(new RoundContent(
                kind, unit, until, until, subject, "Fagleder", "", "De som skal gjøre jobben", verdict, fine(kind))));
    }

    private static Map<String, RoundAnswer> fine(RoundKind kind) {
        var answers = new HashMap<String, RoundAnswer>();
        RoundTemplates.of(kind, RoundTemplates.EDITION)
                .items()
                .forEach(item -> answers.put(item.code(), new RoundAnswer(Seen.FINE, "")));
        return answers;
    }
}
