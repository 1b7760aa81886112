package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.vern.organisation.Unit;

/** What is missing in the binder, a line for each kind of gap; nothing where there is none. */
final class BinderGaps {
    private static final int NAMES = 25;

    private final BinderFile file;
    private final PaperWords words;

    BinderGaps(BinderFile file, PaperWords words) {
        this.file = file;
        this.words = words;
    }

    /** The units in which people work, and that lack it. */
    List<String> lacking(String key, Predicate<Unit> lacks) {
        return named(key, file.workplaces().stream().filter(lacks).map(Unit::name).toList());
    }

    /** One line with the first names. */
    List<String> named(String key, List<String> names) {
        var lines = new ArrayList<String>();
        if (!names.isEmpty()) {
            var first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
            int more = names.size() - NAMES;
            lines.add(words.get(key, names.size(), more > 0 ? words.get("binder.more", first, more) : first));
        }
        return lines;
    }

    void count(List<String> lines, String key, long count) {
        if (count > 0) {
            lines.add(words.get(key, count));
        }
    }
}
