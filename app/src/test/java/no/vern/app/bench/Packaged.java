package no.vern.app.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Starts classes of these measurements on the packaged runtime, with its flags, its cache and its class path.
 *
 * @param home the folder of the distribution
 * @param tests the jars or folders that these classes are in
 */
record Packaged(Path home, String tests) {
    private static final Pattern CLASS_PATH = Pattern.compile("-cp \"([^\"]*)\"");

    /** What a process said, with the time from its start. */
    record Said(String line, long nanos) {}

    List<Said> run(Class<?> program, String... arguments) throws IOException {
        var lib = home.resolve("lib");
        var command = new ArrayList<>(List.of(
                home.resolve("runtime/bin/java").toString(),
                "@" + lib.resolve("vern.args"),
                "-XX:AOTCache=" + lib.resolve("vern.aot"),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                classPath(lib) + File.pathSeparator + tests,
                program.getName()));
        command.addAll(List.of(arguments));
        var start = System.nanoTime();
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new ArrayList<Said>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                said.add(new Said(line, System.nanoTime() - start));
            }
        }
        return said;
    }

    /** As the start script has it, so that the cache fits. */
    private String classPath(Path lib) throws IOException {
        var script = CLASS_PATH.matcher(Files.readString(home.resolve("bin/vern")));
        if (!script.find()) {
            throw new IllegalStateException("No class path in bin/vern");
        }
        return script.group(1).replace("$lib", lib.toString());
    }
}
