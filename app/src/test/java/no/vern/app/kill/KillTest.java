package no.vern.app.kill;

import java.nio.file.Path;
import java.util.List;
import no.vern.app.Launcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few rounds on the classes; {@code mvn -Pkill} runs two hundred on the package. */
class KillTest {
    @TempDir
    Path scratch;

    @Test
    void nothingPromisedIsLostAndNoImportIsHalf() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var rounds = new KillRounds(
                List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classes, Launcher.class.getName()),
                scratch,
                7);
        for (var round = 0; round < 2; round++) {
            rounds.add(round);
            rounds.importFile(round, 4000);
        }
    }
}
