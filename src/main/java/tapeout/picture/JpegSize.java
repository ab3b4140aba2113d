package tapeout.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The size of a JPEG as browsers show it: turned as its Exif says. */
final class JpegSize {

    /** Room for the profiles and depth maps that cameras put before the frame. */
    static final int MOST_BYTES = 16 << 20;

    private JpegSize() {}

    /**
     * Reads the segments before the pixels.
     *
     * @param start the start of a file, at most {@link #MOST_BYTES}
     * @return empty if it has no frame, or what it says cannot be
     */
    static Optional<ImageSize> read(byte[] start) {
        List<JpegSegmentMetadataReader> readers = List.of(new JpegReader(), new ExifReader());
        try {
            Metadata metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(start), readers);
            JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
            if (frame == null) {
                return Optional.empty();
            }
            ImageSize stored = new ImageSize(frame.getImageWidth(), frame.getImageHeight());
            return Optional.of(Orientation.isTurned(metadata) ? stored.turned() : stored);
        } catch (IOException | JpegProcessingException | MetadataException | RuntimeException e) {
            return Optional.empty(); // a header that lies in any way: the caller reports it
        }
    }
}
