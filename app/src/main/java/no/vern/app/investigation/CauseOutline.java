package no.vern.app.investigation;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.investigation.Cause;
import no.vern.investigation.CauseCategory;
import no.vern.investigation.InvestigationRules;

/** The tree of causes as lines, and how it is built by keys. A line's own causes are the deeper ones right below it. */
final class CauseOutline {
    private final ObservableList<CauseLine> lines = FXCollections.observableArrayList();

    ObservableList<CauseLine> lines() {
        return lines;
    }

    void fill(List<Cause> causes) {
        lines.setAll(causes.stream().map(CauseOutline::line).toList());
    }

    private static CauseLine line(Cause cause) {
        var line = new CauseLine(cause.depth());
        line.text.set(cause.text());
        line.category.set(cause.category());
        return line;
    }

    /** A first answer to "why did it happen". */
    CauseLine first() {
        return insert(lines.size(), 0);
    }

    /** The next why: a line below this one and one deeper. */
    CauseLine why(CauseLine line) {
        return insert(lines.indexOf(line) + 1, Math.min(line.depth.get() + 1, InvestigationRules.DEEPEST));
    }

    /** Another answer to the same why: after all that this one answers to. */
    CauseLine beside(CauseLine line) {
        return insert(end(line), line.depth.get());
    }

    private CauseLine insert(int at, int depth) {
        var line = new CauseLine(depth);
        lines.add(at, line);
        return line;
    }

    /** Makes it, with its own causes, an answer to the line above. */
    void deeper(CauseLine line) {
        var at = lines.indexOf(line);
        var deepest = lines.subList(at, end(line)).stream().mapToInt(own -> own.depth.get()).max().orElse(0);
        if (at > 0 && line.depth.get() <= lines.get(at - 1).depth.get() && deepest < InvestigationRules.DEEPEST) {
            move(line, 1);
        }
    }

    /** Makes it, with its own causes, an answer to the why before. */
    void shallower(CauseLine line) {
        if (line.depth.get() > 0) {
            move(line, -1);
        }
    }

    private void move(CauseLine line, int by) {
        lines.subList(lines.indexOf(line), end(line)).forEach(own -> own.depth.set(own.depth.get() + by));
    }

    /** Takes the line away; its own causes answer to what it answered to. */
    void remove(CauseLine line) {
        var at = lines.indexOf(line);
        lines.subList(at + 1, end(line)).forEach(own -> own.depth.set(own.depth.get() - 1));
        lines.remove(at);
    }

    /** Behind the line and its own causes. */
    private int end(CauseLine line) {
        var at = lines.indexOf(line) + 1;
        while (at < lines.size() && lines.get(at).depth.get() > line.depth.get()) {
            at++;
        }
        return at;
    }

    /** Whether a chain ends in a person: then nobody has asked what made it possible. */
    boolean endsInAPerson() {
        return lines.stream()
                .filter(line -> !line.text.get().isBlank())
                .anyMatch(line -> line.category.get() == CauseCategory.HUMAN && end(line) == lines.indexOf(line) + 1);
    }
}
