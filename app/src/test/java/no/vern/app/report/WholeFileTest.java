package no.vern.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final WholeFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = folder.resolve("amu.xlsx");
        Files.writeString(file, "old");
    }

    @Test
    void replacesTheOldFileAndLeavesNothingElse() throws IOException {
        WholeFile.write(file, NEW);

        assertThat(file).hasContent("new");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keepsALinkAndReplacesWhatItPointsTo() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);

        WholeFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aFullDiskLeavesTheOldFileAsItWas() {
        refused(failing(new IOException("No space left on device")), "report.target.full", "Det er ikke plass til");
    }

    @Test
    void aFileThatAnotherProgramHoldsIsNamed() {
        var held = new FileSystemException(
                "amu.xlsx", null, "The process cannot access the file because it is being used by another process");
        refused(failing(held), "report.target.open", "er åpen i et annet program");
    }

    @Test
    void aPlaceThatMayNotBeWrittenIsNamed() {
        refused(failing(new AccessDeniedException("amu.xlsx")), "report.target.denied", "Du har ikke lov");
    }

    @Test
    void anythingElseIsSaidPlainly() {
        refused(failing(new IOException("Input/output error")), "report.target.failed", "kunne ikke skrives");
    }

    @Test
    void aFileThatIsOpenInLibreOfficeIsNotTouched() throws IOException {
        Files.writeString(folder.resolve(".~lock.amu.xlsx#"), "");

        assertThatThrownBy(() -> WholeFile.write(file, NEW)).hasMessage("report.target.open");
        assertThat(file).hasContent("old");
    }

    @Test
    void aFileThatIsOpenInExcelIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("~$amu.xlsx"), "");

        assertThatThrownBy(() -> WholeFile.write(file, NEW)).hasMessage("report.target.open");
        assertThat(file).hasContent("old");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("gone/amu.xlsx"), NEW))
                .isInstanceOfSatisfying(ReportFailed.class, e -> assertThat(said(e))
                        .isEqualTo("Mappen " + folder.resolve("gone") + " finnes ikke. Velg en mappe som finnes."));
    }

    @Test
    void aFolderIsNotAFile() throws IOException {
        var other = Files.createDirectory(folder.resolve("other.xlsx"));

        assertThatThrownBy(() -> WholeFile.write(other, NEW)).hasMessage("report.target.directory");
    }

    private void refused(WholeFile.Content content, String key, String words) {
        assertThatThrownBy(() -> WholeFile.write(file, content)).isInstanceOfSatisfying(ReportFailed.class, e -> {
            assertThat(e.messageKey()).isEqualTo(key);
            assertThat(said(e)).contains(words).contains(file.toString()).contains("Ingenting er skrevet.");
        });
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    private static WholeFile.Content failing(IOException reason) {
        return out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            out.flush();
            throw reason;
        };
    }

    private static String said(ReportFailed failure) {
        return Texts.of(Language.NB).get(failure.messageKey(), failure.arguments().toArray());
    }
}
