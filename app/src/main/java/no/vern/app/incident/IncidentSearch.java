package no.vern.app.incident;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.shell.SearchSource;
import no.vern.incident.CaseNumber;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentSort;
import org.kordamp.ikonli.feather.Feather;

/** Finds incidents for Ctrl+K: by case number, and by words, the newest first. */
public final class IncidentSearch implements SearchSource {
    private static final Pattern NUMBER = Pattern.compile("(\\d{4})-(\\d{1,9})");

    private final IncidentRepository incidents;
    private final Consumer<UUID> open;
    private final IncidentHeading heading;

    public IncidentSearch(IncidentRepository incidents, Consumer<UUID> open, Texts texts) {
        this.incidents = incidents;
        this.open = open;
        this.heading = new IncidentHeading(texts);
    }

    @Override
    public List<Hit> find(String typed, int limit) {
        if (typed.isBlank()) {
            return List.of();
        }
        var words = incidents.page(IncidentFilter.ALL.withText(typed.strip()), IncidentSort.NEWEST_FIRST, 0, limit);
        return Stream.concat(numbered(typed.strip()), words.stream().map(this::hit)).limit(limit).toList();
    }

    private Stream<Hit> numbered(String typed) {
        var match = NUMBER.matcher(typed);
        if (!match.matches()) {
            return Stream.empty();
        }
        var number = new CaseNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        return incidents.find(number).map(found -> hit(new IncidentRow(found, ""))).stream();
    }

    private Hit hit(IncidentRow row) {
        return new Hit(
                Feather.CLIPBOARD,
                row.incident().number() + "  " + heading.title(row.content()),
                heading.facts(row),
                () -> open.accept(row.id()));
    }
}
