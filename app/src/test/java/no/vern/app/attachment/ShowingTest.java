package no.vern.app.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.vern.app.incident.Register;
import no.vern.attachment.AttachmentRepository;
import no.vern.attachment.Bytes;
import no.vern.attachment.MediaType;
import no.vern.attachment.OfferedFile;
import no.vern.incident.Incident;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the viewer makes of files, those that are made to break it included. */
class ShowingTest {
    @TempDir
    private Path folder;

    private Register register;
    private AttachmentRepository attachments;
    private Incident incident;

    @BeforeEach
    void open() {
        register = new Register(folder);
        attachments = new AttachmentRepository(register.vault, register.incidents);
        incident = register.add(register.threat("Trussel"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Showing shown(String name, byte[] file) {
        return new ShowingReader(attachments)
                .of(Register.saved(attachments.add(incident.id(), OfferedFile.of(name, Bytes.of(file)))));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPictureIsUnpackedOnlyWhenItsHeadSaysThatItFits() {
        assertThat(shown("a.png", TestFiles.png(40, 30))).isInstanceOfSatisfying(Showing.Picture.class, picture ->
                assertThat(picture.large()).isFalse());
        assertThat(shown("b.png", TestFiles.png(5_000, 2_000))).isInstanceOfSatisfying(Showing.Picture.class, picture ->
                assertThat(picture.large()).isTrue());
        assertThat(shown("c.png", TestFiles.png(60_000, 60_000, new byte[9])))
                .isEqualTo(new Showing.Nothing("attachment.view.largePicture"));
        assertThat(shown("d.png", TestFiles.png(-1, -1, new byte[10])))
                .isEqualTo(new Showing.Nothing("attachment.view.largePicture"));
        assertThat(shown("e.png", latin("\u0089PNG\r\n\u001a\n")))
                .isEqualTo(new Showing.Nothing("attachment.view.brokenPicture"));
        assertThat(shown("f.jpg", latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF")))
                .isEqualTo(new Showing.Nothing("attachment.view.brokenPicture"));
    }

    @Test
    void aPictureIsTurnedAsTheCameraWasHeld() {
        assertThat(PictureTurn.of(held(1), MediaType.JPEG)).isZero();
        assertThat(PictureTurn.of(held(3), MediaType.JPEG)).isEqualTo(180);
        assertThat(PictureTurn.of(held(6), MediaType.JPEG)).isEqualTo(90);
        assertThat(PictureTurn.of(held(8), MediaType.JPEG)).isEqualTo(270);
        assertThat(PictureTurn.of(held(77), MediaType.JPEG)).isZero();
        assertThat(PictureTurn.of(Arrays.copyOf(held(6), 20), MediaType.JPEG)).isZero();
        assertThat(shown("held.jpg", held(6))).isInstanceOfSatisfying(Showing.Picture.class, picture ->
                assertThat(picture.turned()).isEqualTo(90));
    }

    /** The head of a picture of 515 by 256 points whose Exif says how the camera was held. */
    private static byte[] held(int orientation) {
        var exif = "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0" + (char) orientation + "\0\0\0\0\0\0";
        var frame = "\u00ff\u00c0\0\u000b\u0008\u0001\0\u0002\u0003\u0001\u0001\u0011\0";
        return latin("\u00ff\u00d8\u00ff\u00e1\0" + (char) (exif.length() + 2) + exif + frame + "\u00ff\u00d9");
    }

    @Test
    void sizesAreReadOffEveryKindOfPicture() {
        var jpeg = latin("\u00ff\u00d8\u00ff\u00e0\0\u0004xx\u00ff\u00c4\0\u0003x\u00ff\u00c2\0\u000b\u0008\u0001\u0000\u0002\u0003x");
        assertThat(PictureSize.of(jpeg, MediaType.JPEG)).contains(new PictureSize(256L * 515));
        var table = "x".repeat(6);
        var frame = "\u002c\0\0\0\0\u0005\0\u0004\0\0\u0002\u0003abc\0";
        var gif = latin("GIF89a\u0005\0\u0004\0\u0080\0\0" + table + "\u0021\u00f9\u0004abcd\0" + frame + frame + "\u003b");
        assertThat(PictureSize.of(gif, MediaType.GIF)).contains(new PictureSize(5 * 4 * 2));
        assertThat(PictureSize.of(Arrays.copyOf(gif, gif.length - 1), MediaType.GIF)).contains(new PictureSize(40));
        assertThat(PictureSize.of(Arrays.copyOf(gif, gif.length - 3), MediaType.GIF)).isEmpty();
    }

    @Test
    void aDocumentIsDrawnPageByPage() throws PageFailed {
        var pages = ((Showing.Pages) shown("vedtak.pdf", TestFiles.pdf(3))).pages();

        assertThat(pages.count()).isEqualTo(3);
        var page = pages.page(2);
        assertThat(page.height()).isGreaterThan(page.width()).isLessThanOrEqualTo(1_800);
        assertThat(page.argb()[0]).as("white above").isEqualTo(0xffffffff);
        assertThat(page.argb()[page.argb().length - 1]).as("red below").isEqualTo(0xffff0000);
        pages.close();
    }

    @Test
    void aDocumentThatIsBrokenLockedOrAbsurdEndsInASentence() throws PageFailed {
        var whole = TestFiles.pdf(2);
        assertThat(shown("halv.pdf", Arrays.copyOf(whole, 40)))
                .isEqualTo(new Showing.Nothing("attachment.view.brokenPdf"));
        assertThat(shown("tom.pdf", TestFiles.pdf(0))).isEqualTo(new Showing.Nothing("attachment.view.brokenPdf"));
        assertThat(shown("låst.pdf", TestFiles.lockedPdf()))
                .isEqualTo(new Showing.Nothing("attachment.view.lockedPdf"));
        var huge = ((Showing.Pages) shown("stor.pdf", TestFiles.pdf(1, new PDRectangle(1e7f, 2e7f), null))).pages();
        assertThat(huge.page(0).height()).isLessThanOrEqualTo(1_801);
        var thin = ((Showing.Pages) shown("tynn.pdf", TestFiles.pdf(1, new PDRectangle(0.1f, 200), null))).pages();
        assertThatThrownBy(() -> thin.page(0)).isInstanceOfSatisfying(PageFailed.class, failed ->
                assertThat(failed.messageKey()).isEqualTo("attachment.view.brokenPdf"));
    }

    @Test
    void aTextIsReadInTheAlphabetThatItIsWrittenIn() {
        assertThat(shown("utf8.txt", "Blåbær €".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Showing.Words("Blåbær €", false));
        assertThat(shown("bom.txt", "\ufeffBlåbær".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Showing.Words("Blåbær", false));
        assertThat(shown("win.txt", "Blåbær €".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Showing.Words("Blåbær €", false));
        assertThat(shown("utf16.txt", "\ufeffBlåbær".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new Showing.Words("Blåbær", false));
        assertThat(shown("lang.txt", "x".repeat(PlainText.MOST + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Showing.Words("x".repeat(PlainText.MOST), true));
        assertThat(shown("notat.docx", latin("PK\u0003\u0004")))
                .isEqualTo(new Showing.Nothing("attachment.view.otherType"));
    }

    @Test
    void showingLeavesNoFileBehind() throws IOException, PageFailed {
        var before = temporary();

        var pages = ((Showing.Pages) shown("vedtak.pdf", TestFiles.pdf(5))).pages();
        pages.page(4);

        var left = new HashSet<>(temporary());
        left.removeAll(before);
        assertThat(left).isEmpty();
        assertThat(javax.imageio.ImageIO.getUseCache()).isFalse();
        pages.close();
    }

    /** What lies in the temporary folder that holds bytes of a PDF. */
    private static Set<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(Files::isRegularFile).filter(ShowingTest::ofAPdf).collect(Collectors.toSet());
        }
    }

    private static boolean ofAPdf(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return text.contains("%PDF") || text.contains("endobj");
        } catch (IOException e) {
            return false;
        }
    }
}
