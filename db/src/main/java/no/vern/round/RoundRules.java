package no.vern.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.vern.organisation.UnitTree;
import no.vern.workspace.Problem;

/** What has to hold for a round: a unit and a day; once it is held, who was there, and what was seen. */
final class RoundRules {
    private static final int LINE_LENGTH = 500;
    private static final int NOTE_LENGTH = 10_000;

    private RoundRules() {}

    static List<Problem> problems(RoundContent round, RoundTemplate template, UnitTree units, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (round.unitId() == null) {
            problems.add(Problem.of("unit", "rules.unit.required"));
        } else if (units.byId(round.unitId()).isEmpty()) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        if (round.plannedOn() == null) {
            problems.add(Problem.of("plannedOn", "rules.round.day"));
        }
        if (round.kind() != RoundKind.ROUND && round.subject().isBlank()) {
            problems.add(Problem.of("subject", "rules.round.subject." + round.kind().name()));
        }
        if (round.heldOn() != null) {
            held(round, template, today, problems);
        }
        answers(round, template, problems);
        length("subject", round.subject(), problems);
        length("employer", round.employer(), problems);
        length("safetyRepresentative", round.safetyRepresentative(), problems);
        length("others", round.others(), problems);
        return problems;
    }

    /** A safety round is held by both parties, or it says why not; a check says whether one goes. */
    private static void held(RoundContent round, RoundTemplate template, LocalDate today, List<Problem> problems) {
        if (round.heldOn().isAfter(today)) {
            problems.add(Problem.of("heldOn", "rules.round.future"));
        }
        if (round.employer().isBlank()) {
            problems.add(Problem.of("employer", "rules.round.employer"));
        }
        if (round.kind() == RoundKind.ROUND && round.safetyRepresentative().isBlank()) {
            problems.add(Problem.of("safetyRepresentative", "rules.round.safetyRepresentative"));
        }
        if (round.kind() != RoundKind.ROUND && round.verdict() == null) {
            problems.add(Problem.of("verdict", "rules.round.verdict"));
        }
        template.items().stream()
                .filter(item -> item.always() && round.answer(item.code()).seen() == null)
                .forEach(item -> problems.add(Problem.of(item.code(), "rules.round.always")));
        if (round.kind() == RoundKind.ROUND) {
            halves(round, template, problems);
        }
    }

    /** Something was answered on each side; where an item is gone through every time, that is asked for already. */
    private static void halves(RoundContent round, RoundTemplate template, List<Problem> problems) {
        for (var half : Half.values()) {
            var items = template.items().stream().filter(item -> item.half() == half).toList();
            if (items.stream().noneMatch(item -> item.always() || round.answer(item.code()).seen() != null)) {
                problems.add(Problem.of(items.getFirst().code(), "rules.round.half." + half.name()));
            }
        }
    }

    private static void answers(RoundContent round, RoundTemplate template, List<Problem> problems) {
        round.answers().forEach((code, answer) -> {
            var item = template.item(code);
            if (item.isEmpty()) {
                problems.add(Problem.of(code, "rules.round.item"));
            } else if (item.get().always() && answer.seen() == Seen.NOT_HERE) {
                problems.add(Problem.of(code, "rules.round.always"));
            } else if (answer.seen() == Seen.FINDING && answer.note().isBlank()) {
                problems.add(Problem.of(code, "rules.round.note"));
            } else if (answer.note().length() > NOTE_LENGTH) {
                problems.add(Problem.of(code, "rules.text.tooLong", NOTE_LENGTH));
            }
        });
    }

    private static void length(String field, String text, List<Problem> problems) {
        if (text.length() > LINE_LENGTH) {
            problems.add(Problem.of(field, "rules.text.tooLong", LINE_LENGTH));
        }
    }
}
