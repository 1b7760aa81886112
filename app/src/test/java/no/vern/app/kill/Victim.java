package no.vern.app.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of Vern that does not live long. */
final class Victim {
    private final Process process;

    Victim(List<String> vern, String passphrase, Object... arguments) throws IOException {
        var command = Stream.concat(vern.stream(), Stream.of(arguments).map(Object::toString)).toList();
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("VERN_PASSPHRASE", passphrase);
        process = builder.start();
    }

    /** Kills it (SIGKILL) once it has printed so many lines; gives all whole lines that it printed. */
    List<String> killedAfterLines(int count) throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.length() == 36) {
                    lines.add(line);
                }
                if (lines.size() >= count) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return lines;
    }

    /** Kills it (SIGKILL) after this time, unless it ended before. */
    void killedAfterMillis(int millis) throws IOException, InterruptedException {
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
        process.getInputStream().readAllBytes();
    }
}
