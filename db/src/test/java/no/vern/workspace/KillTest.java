package no.vern.workspace;

import static no.vern.schema.register.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    /** More of them: {@code -Dvern.kills=200}. */
    private static final int KILLS = Integer.getInteger("vern.kills", 4);

    @TempDir
    private Path temp;

    @Test
    void whatWasConfirmedIsThereAfterTheProcessWasKilled() throws IOException, InterruptedException {
        var folder = temp.resolve("arbeid");
        TestVaults.workspace(folder, new User("Kari", UserRole.ADVISOR), "p").workspace().close();
        var confirmed = new ArrayList<String>();
        var random = new Random(4);
        for (var kill = 0; kill < KILLS; kill++) {
            confirmed.addAll(killedAfter(random.nextInt(300), folder));
            try (var workspace = Workspace.open(folder, null, "p".toCharArray())) {
                var there = new HashSet<>(workspace.register().read(sql ->
                        sql.select(PERSON.ID).from(PERSON).fetch(PERSON.ID)));
                assertThat(confirmed).allMatch(id -> there.contains(UUID.fromString(id)));
                assertThat(workspace.check().sound()).isTrue();
                assertThat(workspace.register().head().seq() - 1)
                        .as("no half transaction: each row has its entry in the trail")
                        .isEqualTo(there.size());
            }
        }
        assertThat(confirmed).hasSizeGreaterThan(KILLS * 10);
    }

    private static List<String> killedAfter(int lines, Path folder) throws IOException, InterruptedException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-cp", classPath, KilledWriter.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var confirmed = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(writer.getInputStream()))) {
            for (String line; (line = out.readLine()) != null; ) {
                if (line.length() == 36) {
                    confirmed.add(line);
                }
                if (confirmed.size() == lines + 1) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(writer.waitFor()).as("killed, not ended").isNotZero();
        return confirmed;
    }
}
