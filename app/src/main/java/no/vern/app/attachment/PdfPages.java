package no.vern.app.attachment;

import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF, drawn one at a time and in memory only. Used by one thread at a time, not the window's. A PDF may
 * come from anybody: one that is broken, or made to break what reads it, ends in a sentence.
 */
final class PdfPages implements AutoCloseable {
    /** As many points as a page's longer side has on paper; more are as good as none on a screen. */
    private static final float LONGEST = 1_800;

    private static final float SHARPEST = 3;

    static {
        // Java's own picture readers and PDFBox's would else lay aside in plain what they read.
        ImageIO.setUseCache(false);
        // Drawing takes no screen; without this, a second window system would be started beside JavaFX.
        System.setProperty("java.awt.headless", "true");
    }

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    static PdfPages of(byte[] file) throws PageFailed {
        return guarded(() -> {
            var document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
            if (document.getNumberOfPages() > 0) {
                return new PdfPages(document);
            }
            document.close();
            throw new PageFailed("attachment.view.brokenPdf");
        });
    }

    int count() {
        return document.getNumberOfPages();
    }

    /** @param number from 0 */
    synchronized Pixels page(int number) throws PageFailed {
        return guarded(() -> {
            var box = document.getPage(number).getCropBox();
            var longest = Math.max(box.getWidth(), box.getHeight());
            if (!(Math.min(box.getWidth(), box.getHeight()) >= 1)) {
                throw new PageFailed("attachment.view.brokenPdf");
            }
            var picture = renderer.renderImage(number, Math.min(SHARPEST, LONGEST / longest), ImageType.RGB);
            var width = picture.getWidth();
            var height = picture.getHeight();
            return new Pixels(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        });
    }

    private interface Work<T> {
        T run() throws IOException, PageFailed;
    }

    private static <T> T guarded(Work<T> work) throws PageFailed {
        try {
            return work.run();
        } catch (InvalidPasswordException e) {
            throw new PageFailed("attachment.view.lockedPdf");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new PageFailed("attachment.view.brokenPdf");
        } catch (OutOfMemoryError e) {
            // One allocation that was too large; it is given up, and everybody else goes on.
            throw new PageFailed("attachment.view.largePdf");
        }
    }

    @Override
    public synchronized void close() {
        IOUtils.closeQuietly(document);
    }
}
