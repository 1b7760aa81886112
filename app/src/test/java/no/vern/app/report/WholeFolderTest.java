package no.vern.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFolderTest {
    private static final WholeFile.Content WORDS = out -> out.write("words".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private static int two(Path into) {
        WholeFile.write(into.resolve("1.txt"), WORDS);
        WholeFile.write(into.resolve("2.txt"), WORDS);
        return 2;
    }

    /** The second file finds no room. */
    private static int half(Path into) {
        WholeFile.write(into.resolve("1.txt"), WORDS);
        WholeFile.write(into.resolve("2.txt"), _ -> {
            throw new IOException("No space left on device");
        });
        return 2;
    }

    private String[] there() throws IOException {
        try (var found = Files.list(folder)) {
            return found.map(each -> each.getFileName().toString()).toArray(String[]::new);
        }
    }

    @Test
    void allTheFilesAreThereAndNothingElse() throws IOException {
        var target = folder.resolve("perm");

        assertThat(WholeFolder.write(target, WholeFolderTest::two)).isEqualTo(2);

        assertThat(target.resolve("2.txt")).hasContent("words");
        assertThat(there()).containsExactly("perm");
    }

    @Test
    void anEmptyFolderIsFilledAndOneWithFilesIsLeftAsItWas() throws IOException {
        var target = Files.createDirectory(folder.resolve("perm"));
        WholeFolder.write(target, WholeFolderTest::two);

        refused(target, WholeFolderTest::two, "report.target.notEmpty");

        assertThat(target.resolve("1.txt")).hasContent("words");
    }

    @Test
    void aFullDiskLeavesNoHalfFolder() throws IOException {
        var target = folder.resolve("perm");

        refused(target, WholeFolderTest::half, "report.target.full");

        assertThat(there()).isEmpty();
    }

    @Test
    void aFileOfThatNameIsLeftAsItWas() throws IOException {
        var target = Files.writeString(folder.resolve("perm"), "old");

        refused(target, WholeFolderTest::two, "report.target.failed");

        assertThat(target).hasContent("old");
        assertThat(there()).containsExactly("perm");
    }

    private static void refused(Path target, WholeFolder.Content content, String key) {
        assertThatThrownBy(() -> WholeFolder.write(target, content))
                .isInstanceOfSatisfying(ReportFailed.class, failed -> {
                    assertThat(failed.messageKey()).isEqualTo(key);
                    assertThat(failed.arguments()).containsExactly(target.toString());
                });
    }
}
