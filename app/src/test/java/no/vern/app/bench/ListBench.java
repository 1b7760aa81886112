package no.vern.app.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.vern.bench.BenchRows;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentType;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;

/** Lists, search and saving; each question differs from the one before, so that no cached answer is measured. */
final class ListBench {
    private static final int PAGE = 50;

    private final Sheet sheet;
    private final Random random = new Random(5);

    ListBench(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What a size of register costs; the p95 of filters, of search, and the median of Oversikt's figures. */
    record Cost(double filter, double search, double overview) {}

    Cost run(Path folder, String incidents) {
        try (var workspace = BenchWorkspace.open(folder)) {
            var repository = new IncidentRepository(workspace.register());
            var units = new UnitRepository(workspace.register()).all().stream().map(Unit::id).toList();
            var words = new BenchRows(9, units);
            sheet.heading("Lists over " + incidents + " incidents: count and the first fifty rows");
            var first = Times.of(1, at -> show(repository, IncidentFilter.ALL));
            sheet.times("open the list for the first time", first, "");
            repository.prepare();
            rounds(repository, units, words);
            var open = Times.of(100, at -> show(repository, since(at)));
            sheet.times("open the list", open, "p95 50 ms");
            var filter = Times.of(200, at -> show(repository, filter(units)));
            sheet.times("filter", filter, "p95 50 ms");
            var search = Times.of(200, at -> show(repository, IncidentFilter.ALL.withText(typed(words, at))));
            sheet.times("search as one types", search, "p95 50 ms");
            var overview = Times.of(60, at -> repository.overview(LocalDate.of(2025, 12, 1).minusDays(at), 24));
            sheet.times("figures of Oversikt", overview, "");
            var save = Times.of(100, at -> repository.add(threat(units.getFirst(), words.word() + at)));
            sheet.times("save one durably", save, "p95 20 ms");
            return new Cost(filter.p95(), search.p95(), overview.median());
        }
    }

    private void rounds(IncidentRepository repository, List<UUID> units, BenchRows words) {
        for (var at = 0; at < 100; at++) {
            show(repository, filter(units));
            show(repository, IncidentFilter.ALL.withText(typed(words, at)));
        }
    }

    private static void show(IncidentRepository repository, IncidentFilter filter) {
        repository.count(filter);
        repository.page(filter, IncidentSort.NEWEST_FIRST, 0, PAGE);
    }

    private static IncidentFilter since(int days) {
        return IncidentFilter.ALL.withPeriod(LocalDate.of(2016, 1, 1).plusDays(days), null);
    }

    private IncidentFilter filter(List<UUID> units) {
        var from = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3000));
        return IncidentFilter.ALL
                .withPeriod(from, from.plusDays(30 + random.nextInt(700)))
                .withUnits(Set.of(units.get(random.nextInt(units.size()))))
                .withTypes(random.nextBoolean() ? Set.of() : Set.of(IncidentType.values()[random.nextInt(20)]));
    }

    private static String typed(BenchRows words, int at) {
        var word = words.word();
        return word.substring(0, Math.min(word.length(), 1 + at % 6));
    }

    private static IncidentContent threat(UUID unit, String title) {
        return IncidentContent.builder()
                .unitId(unit)
                .type(IncidentType.THREAT)
                .occurredOn(LocalDate.of(2025, 1, 1))
                .title(title)
                .build();
    }
}
