package no.vern.app.attachment;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import no.vern.attachment.MediaType;

/** How a picture has to be turned, since the camera was held on its side: the tag Orientation of Exif (CIPA DC-008). */
final class PictureTurn {
    private PictureTurn() {}

    /** In degrees clockwise; 0 when the file does not say, or says it in a way that cannot be read. */
    static int of(byte[] file, MediaType type) {
        if (type != MediaType.JPEG) {
            return 0;
        }
        try {
            var metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()));
            var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            var said = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return said == null ? 0 : degrees(said);
        } catch (ImageProcessingException | IOException e) {
            return 0;
        }
    }

    /** The mirrored ones, which no camera writes by itself, are turned and left mirrored. */
    private static int degrees(int orientation) {
        return switch (orientation) {
            case 3, 4 -> 180;
            case 6, 7 -> 90;
            case 5, 8 -> 270;
            default -> 0;
        };
    }
}
