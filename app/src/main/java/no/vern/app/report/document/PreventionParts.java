package no.vern.app.report.document;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.vern.app.report.document.Part.Grid;
import no.vern.app.report.document.Part.Heading;
import no.vern.investigation.CaseEvent;
import no.vern.investigation.Cause;
import no.vern.measure.Measure;

/**
 * What was found out about a case and what is done about it. The reader sees who was affected elsewhere in the document;
 * who reported it is not told, so that name is taken out.
 */
final class PreventionParts {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH.mm");

    private final CaseFile file;
    private final CaseWords words;
    private final NameMask mask;

    PreventionParts(CaseFile file, CaseWords words) {
        this.file = file;
        this.words = words;
        mask = NameMask.ofReporter(file, words);
    }

    /** Only what there is something to say about. */
    List<Part> all() {
        var parts = new ArrayList<Part>();
        var found = file.investigation();
        add(parts, words.get("case.causes"), headings("case.cause", "case.category"), List.of(14, 6), found.causes().stream()
                .map(this::cause)
                .toList());
        add(parts, words.get("case.events"), headings("case.when", "case.what"), List.of(5, 15), found.events().stream()
                .map(this::event)
                .toList());
        add(parts, words.get("case.barriers"), headings("case.barrier", "case.failure"), List.of(8, 12), found.barriers().stream()
                .map(barrier -> List.of(mask.apply(barrier.barrier()), mask.apply(barrier.failure())))
                .toList());
        add(parts, words.get("case.measures"), headings("case.measure", "case.responsible", "case.due", "case.done", "case.effect"),
                List.of(7, 4, 3, 3, 5), file.measures().stream().map(this::measure).toList());
        return parts;
    }

    private static void add(
            List<Part> parts, String title, List<String> headings, List<Integer> shares, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Heading(title));
            parts.add(new Grid(headings, shares, rows));
        }
    }

    /** Each why one step further in. */
    private List<String> cause(Cause cause) {
        return List.of("– ".repeat(cause.depth()) + mask.apply(cause.text()), words.code(cause.category()));
    }

    private List<String> event(CaseEvent event) {
        return List.of(event.at() == null ? "–" : MOMENT.format(event.at()), mask.apply(event.what()));
    }

    private List<String> measure(Measure measure) {
        return List.of(
                mask.apply(measure.content().title()),
                measure.content().plan().responsible(),
                words.shortDay(measure.content().plan().dueOn()),
                words.shortDay(measure.outcome().doneOn()),
                mask.apply(measure.outcome().effect()));
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(words::get).toList();
    }
}
