package no.vern.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.Launcher;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody wrote is on no disk in the clear: not in the workspace, open or closed, not in temp, not in the log. */
class MarkerTest {
    private static final String MARKER = "Blåmerkeløvetann";
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);

    @TempDir
    Path scratch;

    @Test
    void aMarkerIsFoundInNoFile() throws Exception {
        var workspace = scratch.resolve("arbeid");
        TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), "p").workspace().close();
        var process = vern("add", "incident", workspace, "--json-lines", "-");
        try (var in = process.outputWriter(StandardCharsets.UTF_8);
                var out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            in.write(("{'occurredAt':'2026-01-02','unit':'%1$s','type':'THREAT','title':'%1$s','description':'%1$s',"
                            + "'place':'%1$s','affected':['%1$s'],'Felt':'%1$s'}\n")
                    .formatted(MARKER)
                    .replace('\'', '"'));
            in.flush();
            assertThat(out.readLine()).hasSize(36);

            assertThat(filesWithMarker()).as("open").isEmpty();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(filesWithMarker()).as("closed").isEmpty();
        assertThat(Files.list(workspace.resolve("backup"))).as("a backup was made").isNotEmpty();

        var book = scratch.resolve("register.xlsx");
        assertThat(vern("export", "register", workspace, "--out", book).waitFor()).isZero();
        assertThat(vern("export", "amu", workspace, "--year", "2026", "--out", scratch.resolve("amu.xlsx")).waitFor())
                .isZero();
        assertThat(filesWithMarker()).as("after exports").isEmpty();
    }

    @Test
    void theSearchFindsAMarkerThatIsThere() throws Exception {
        Files.writeString(scratch.resolve("funn.txt"), "x" + MARKER, StandardCharsets.UTF_16LE);

        assertThat(filesWithMarker()).hasSize(1);
    }

    private Process vern(Object... arguments) throws IOException {
        var temp = Files.createDirectories(scratch.resolve("temp"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temp));
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.add(Launcher.class.getName());
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("VERN_PASSPHRASE", "p");
        builder.environment().put("XDG_STATE_HOME", scratch.resolve("state").toString());
        return builder.start();
    }

    private List<Path> filesWithMarker() throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(scratch)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (holdsMarker(file)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean holdsMarker(Path file) throws IOException {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return ENCODINGS.stream()
                    .anyMatch(encoding -> bytes.contains(new String(MARKER.getBytes(encoding), StandardCharsets.ISO_8859_1)));
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
