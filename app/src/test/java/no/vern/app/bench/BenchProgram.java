package no.vern.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import no.vern.bench.AttachmentBench;
import no.vern.bench.ImportBench;

/** {@code mvn -Pbench}: every figure of the speed table that Vern has a part in by now, ours and the peer's in one run. */
public final class BenchProgram {
    private final Path scratch;
    private final Packaged packaged;
    private final Sheet sheet;

    private BenchProgram(Path home, Path scratch, String tests, Sheet sheet) {
        this.scratch = scratch;
        this.sheet = sheet;
        packaged = new Packaged(home, tests);
    }

    /** @param arguments the folder of the distribution, a scratch folder, and the jars of these classes */
    public static void main(String[] arguments) throws Exception {
        try (var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8)) {
            var scratch = Files.createDirectories(Path.of(arguments[1]));
            new BenchProgram(Path.of(arguments[0]), scratch, arguments[2], new Sheet(out)).run();
        }
    }

    private void run() throws Exception {
        sheet.heading("Import of 100 000 rows, against a bare JDBC batch insert of the same rows (target 2.0)");
        ImportBench.run(sheet.out(), scratch.resolve("import-" + System.nanoTime()), 100_000);
        sheet.heading("Five attachments of 90 MB");
        AttachmentBench.run(sheet.out(), scratch.resolve("attachments-" + System.nanoTime()), 5, 90);
        var small = BenchWorkspace.of(scratch, 10_000);
        var usual = BenchWorkspace.of(scratch, 100_000);
        new StartBench(packaged, sheet).run(usual);
        new ListBench(sheet).run(usual, "100 000");
        new ExportBench(sheet, scratch).run(usual);
        amu(usual);
        new PreventionBench(sheet).run(usual, "100 000");
        new DueBench(sheet).run(usual, "100 000", 200, 2_000);
        var little = new ListBench(sheet).run(small, "10 000");
        var great = new ListBench(sheet).run(BenchWorkspace.of(scratch, 1_000_000), "1 000 000");
        sheet.heading("From 10 000 to 1 000 000 incidents (target 1.5)");
        growth("filter, p95", little.filter(), great.filter());
        growth("search as one types, p95", little.search(), great.search());
        growth("figures of Oversikt, median", little.overview(), great.overview());
    }

    private void amu(Path workspace) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-Xmx300m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                        AmuBench.class.getName(), workspace.toString(), scratch.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var nanos = new ArrayList<Long>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            out.lines().forEach(line -> nanos.add(Long.valueOf(line)));
        }
        var later = nanos.stream().skip(1).mapToLong(Long::longValue).toArray();
        sheet.heading("AMU workbook of a year, 100 000 incidents over ten years, 200 units, 300 MB of heap");
        sheet.line("the first", "%.0f ms".formatted(nanos.getFirst() / 1e6), "");
        sheet.times("each after it", Times.sorted(later), "1000 ms");
    }

    private void growth(String what, double small, double great) {
        sheet.line(what, "%.2f ms to %.2f ms   × %.2f".formatted(small, great, great / small), "× 1.5");
    }
}
