package no.vern.app.bench;

import java.io.IOException;
import java.nio.file.Path;

/** From the start of the process to the unlock prompt, and from there to Oversikt, against an empty window. */
record StartBench(Packaged packaged, Sheet sheet) {
    private static final int ROUNDS = 9;

    void run(Path workspace) throws IOException {
        var empty = new long[ROUNDS];
        var prompt = new long[ROUNDS];
        var overview = new long[ROUNDS];
        packaged.run(EmptyWindow.Program.class);
        packaged.run(UnlockWindow.class, workspace.toString());
        for (var round = 0; round < ROUNDS; round++) {
            empty[round] = packaged.run(EmptyWindow.Program.class).getFirst().nanos();
            var said = packaged.run(UnlockWindow.class, workspace.toString(), BenchWorkspace.PASSPHRASE);
            prompt[round] = said.getFirst().nanos();
            overview[round] = Long.parseLong(said.getLast().line().split(" ")[1]);
        }
        var window = Times.sorted(empty).median();
        sheet.heading("Start, against an empty JavaFX window with AtlantaFX on the same runtime (headless)");
        sheet.ratio("process start to the unlock prompt", Times.sorted(prompt).median(), window, "1.3");
        sheet.ratio("passphrase to Oversikt, 100 000, key derivation apart", Times.sorted(overview).median(), window, "0.7");
    }
}
