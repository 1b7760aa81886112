package no.vern.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import no.vern.incident.ImportBatch;
import no.vern.incident.ImportWatcher;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Severity;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;

/**
 * How long lists take: arguments are a folder and numbers of incidents. Every question differs from the one before, so
 * that no cached answer is measured.
 */
public final class ListBench {
    private static final int PAGE = 100;
    private static final int UNITS = 200;

    private final PrintWriter out;
    private final Random random = new Random(5);
    private final IncidentRepository incidents;
    private final Vault vault;
    private final List<UUID> units;
    private final BenchRows rows;

    private ListBench(PrintWriter out, Vault vault, List<UUID> units) {
        this.out = out;
        this.vault = vault;
        this.units = units;
        incidents = new IncidentRepository(vault);
        rows = new BenchRows(77, units);
    }

    public static void main(String[] arguments) throws Exception {
        try (var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8)) {
            for (var size : Arrays.asList(arguments).subList(1, arguments.length)) {
                measure(out, Path.of(arguments[0], size), Integer.parseInt(size));
            }
        }
    }

    private static void measure(PrintWriter out, Path folder, int size) throws Exception {
        var fresh = !Files.exists(folder);
        Files.createDirectories(folder);
        try (var vault = TestVaults.register(folder)) {
            var units = new UnitRepository(vault);
            if (fresh) {
                addUnits(units);
            }
            var bench = new ListBench(out, vault, units.all().stream().map(Unit::id).toList());
            out.printf("%n== %,d incidents%n", size);
            if (fresh) {
                bench.fill(size);
            }
            bench.run();
        }
    }

    private static void addUnits(UnitRepository units) {
        var sectors = new ArrayList<UUID>();
        for (var at = 0; at < UNITS; at++) {
            var above = at < 10 ? null : sectors.get(at % 10);
            var saved = (SaveResult.Saved<Unit>) units.add(UnitContent.named("Enhet " + at).under(above));
            if (at < 10) {
                sectors.add(saved.stored().id());
            }
        }
    }

    private void fill(int size) {
        var start = now();
        incidents.importAll(
                new ImportBatch("bench", new byte[32], "{}", java.util.Map.of(), IncidentStatus.KEPT, rows.rows(size)),
                ImportWatcher.NOBODY);
        out.printf("import %,d ms%n", (now() - start) / 1_000_000);
    }

    private void run() {
        time("first page from the database", 20, at -> incidents.page(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, at, PAGE));
        time("overview, 24 months", 40, at -> incidents.overview(LocalDate.of(2025, 12, 1).minusDays(at), 24));
        once("counts, ten years", () -> incidents.counts(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 1, 1)));
        once("prepare", incidents::prepare);
        out.printf("heap after prepare: %,d MB%n", heap());
        for (var round = 0; round < 2; round++) {
            time("newest first, any page", 200, at -> show(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, true));
            time("one filter", 200, at -> show(filter(1), IncidentSort.NEWEST_FIRST, false));
            time("three filters", 200, at -> show(filter(3), IncidentSort.NEWEST_FIRST, false));
            time("three filters, other order", 200, at -> show(filter(3), sort(), false));
            for (var letters = 1; letters <= 6; letters++) {
                var length = letters;
                time("search, " + letters + " letters", 100, at -> search(length, IncidentSort.NEWEST_FIRST));
            }
            time("search, two words, filter", 100, at -> show(
                    filter(1).withText(rows.word() + " " + rows.word()), IncidentSort.NEWEST_FIRST, false));
            time("another order, deep", 200, at -> show(IncidentFilter.ALL, sort(), true));
        }
        time("an order not used before", 10, at -> show(
                IncidentFilter.ALL, IncidentSort.ascending(List.of(
                        IncidentField.PLACE, IncidentField.AFFECTED, IncidentField.CHANNEL, IncidentField.ALONE,
                        IncidentField.PERPETRATOR, IncidentField.SOURCE_ID, IncidentField.ABSENCE_DAYS,
                        IncidentField.REPORTED_AT, IncidentField.SEVERITY_POTENTIAL, IncidentField.INJURY).get(at)), false));
        time("save one, durably", 100, at -> incidents.add(IncidentContent.builder()
                .unitId(units.getFirst()).type(IncidentType.THREAT).occurredOn(LocalDate.of(2025, 1, 1))
                .title(rows.word() + at).build()));
        time("list after a save", 50, at -> {
            incidents.add(IncidentContent.builder().unitId(units.getFirst()).type(IncidentType.THREAT)
                    .occurredOn(LocalDate.of(2025, 1, 1)).title(rows.word() + at).build());
            show(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, false);
        });
        out.printf("heap at the end: %,d MB%n", heap());
    }

    private void show(IncidentFilter filter, IncidentSort sort, boolean deep) {
        var count = incidents.count(filter);
        var offset = deep && count > PAGE ? random.nextInt((int) count - PAGE) : 0;
        incidents.page(filter, sort, offset, PAGE);
    }

    private void search(int letters, IncidentSort sort) {
        var word = rows.word();
        while (word.length() < letters) {
            word = rows.word();
        }
        var from = random.nextInt(word.length() - letters + 1);
        show(IncidentFilter.ALL.withText(word.substring(from, from + letters)), sort, false);
    }

    private IncidentFilter filter(int parts) {
        var filter = IncidentFilter.ALL;
        for (var part = 0; part < parts; part++) {
            var from = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3000));
            filter = switch (random.nextInt(5)) {
                case 0 -> filter.withPeriod(from, from.plusDays(random.nextInt(600)));
                case 1 -> filter.withUnits(Set.of(units.get(random.nextInt(units.size()))));
                case 2 -> filter.withTypes(Set.of(IncidentType.values()[random.nextInt(20)]));
                case 3 -> filter.withSeverities(Set.of(Severity.values()[random.nextInt(3)]));
                default -> filter.withStatuses(
                        Set.of(random.nextBoolean() ? IncidentStatus.REPORTED : IncidentStatus.CLOSED));
            };
        }
        return filter;
    }

    private IncidentSort sort() {
        var fields = List.of(
                IncidentField.NUMBER,
                IncidentField.UNIT,
                IncidentField.TYPE,
                IncidentField.TITLE,
                IncidentField.STATUS,
                IncidentField.SEVERITY_ASSESSED);
        return new IncidentSort(fields.get(random.nextInt(fields.size())), random.nextBoolean());
    }

    private void once(String what, Runnable work) {
        var start = now();
        work.run();
        out.printf("%-32s %,10.1f ms%n", what, (now() - start) / 1e6);
    }

    private void time(String what, int times, IntConsumer work) {
        var taken = new long[times];
        for (var at = 0; at < times; at++) {
            var start = now();
            work.accept(at);
            taken[at] = now() - start;
        }
        Arrays.sort(taken);
        out.printf(
                "%-32s p50 %8.2f  p95 %8.2f  max %8.2f ms%n",
                what, taken[times / 2] / 1e6, taken[times * 95 / 100] / 1e6, taken[times - 1] / 1e6);
    }

    /** The process' own time with -Dbench.cpu=true, for a machine that others use, too; else the wall clock's. */
    private static long now() {
        return Boolean.getBoolean("bench.cpu")
                ? ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                : System.nanoTime();
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
