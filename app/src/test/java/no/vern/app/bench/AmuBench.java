package no.vern.app.bench;

import java.nio.file.Path;
import java.time.Clock;
import no.vern.app.language.Language;
import no.vern.app.report.AmuReport;
import no.vern.app.report.AmuRequest;
import no.vern.app.report.RegisterFigures;

/** The AMU workbook of each of ten years; to be run with 300 MB of heap, which is what it may need. */
public final class AmuBench {
    private AmuBench() {}

    /** @param arguments a workspace of {@link BenchWorkspace} and a folder for the workbooks */
    public static void main(String[] arguments) {
        try (var workspace = BenchWorkspace.open(Path.of(arguments[0]))) {
            var figures = new RegisterFigures("Måling", workspace.register());
            var report = new AmuReport(figures, "1", Clock.systemUTC());
            for (var year = 2016; year < 2026; year++) {
                var request = new AmuRequest(year, null, 5, Language.NB);
                var target = Path.of(arguments[1], "amu-" + year + ".xlsx");
                var nanos = Times.of(1, at -> report.write(request, target)).sortedNanos()[0];
                System.out.println(nanos);
            }
        }
    }
}
