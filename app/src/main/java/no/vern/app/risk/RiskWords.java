package no.vern.app.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.vern.app.language.Texts;
import no.vern.app.ui.Badge;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Tone;
import no.vern.risk.AssessmentState;
import no.vern.risk.LevelCount;
import no.vern.routine.Words;

/** What the risk screen says of states, classes, and reasons to look again. */
final class RiskWords {
    private final Texts texts;
    private final CellText cells;

    RiskWords(Texts texts) {
        this.texts = texts;
        this.cells = new CellText(texts);
    }

    String of(Words words) {
        return words.text(texts.language().code());
    }

    Badge badge(AssessmentState state) {
        var name = texts.of(state);
        return switch (state) {
            case DRAFT -> new Badge(name, Tone.NEUTRAL, Badge.Shape.RING);
            case VALID -> new Badge(name, Tone.GOOD, Badge.Shape.CHECK);
            case OVERDUE -> new Badge(name, Tone.ATTENTION, Badge.Shape.TRIANGLE);
            case REPLACED -> new Badge(name, Tone.NEUTRAL, Badge.Shape.HALF);
        };
    }

    /** "Høy 2 · Middels 3", the gravest first: how many, never a sum of anything. */
    String levels(List<LevelCount> levels) {
        var counts = new LinkedHashMap<String, Integer>();
        levels.stream()
                .sorted(Comparator.comparing((LevelCount level) -> level.riskClass().tone()).reversed())
                .forEach(level -> counts.merge(of(level.riskClass().label()), level.hazards(), Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(" · "));
    }

    /** Why it is to be looked at again; empty when nothing asks for it. */
    List<String> reasons(RiskRow row) {
        var reasons = new ArrayList<String>();
        var revise = row.content().reviseOn();
        if (row.state() == AssessmentState.REPLACED) {
            return reasons;
        }
        if (row.state() == AssessmentState.OVERDUE && revise != null) {
            reasons.add(texts.get("risk.reason.overdue", cells.of(revise)));
        }
        if (row.many()) {
            reasons.add(texts.get("risk.reason.incidents", row.incidents()));
        }
        if (row.askedAgain() > 0) {
            reasons.add(texts.get("risk.reason.asked", row.askedAgain()));
        }
        return reasons;
    }
}
