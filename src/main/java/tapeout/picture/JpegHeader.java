package tapeout.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** What the header of a JPEG says: its size as browsers show it, turned as its Exif says. */
final class JpegHeader {

    /** Room for the profiles and depth maps that cameras put before the frame. */
    static final int MOST_BYTES = 16 << 20;

    private static final PictureHeader NO_SIZE = new PictureHeader(PictureFormat.JPEG, null, null);

    /** Baseline, extended and progressive: the kinds that Java decodes. */
    private static final int LAST_USUAL_KIND = 2;

    private JpegHeader() {}

    /**
     * Reads the segments before the pixels.
     *
     * @param start the start of a file, at most {@link #MOST_BYTES}
     * @return without a size if it has no frame, or what it says cannot be
     */
    static PictureHeader read(byte[] start) {
        FirstExif exif = new FirstExif();
        try {
            Metadata metadata =
                    JpegMetadataReader.readMetadata(new ByteArrayInputStream(start), List.of(new JpegReader(), exif));
            JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
            if (frame == null) {
                return NO_SIZE;
            }
            ImageSize stored = new ImageSize(frame.getImageWidth(), frame.getImageHeight());
            Turn turn = exif.turn;
            return new PictureHeader(
                    PictureFormat.JPEG, turn.isOnItsSide() ? stored.turned() : stored, isUsual(frame) ? turn : null);
        } catch (IOException | JpegProcessingException | MetadataException | RuntimeException e) {
            return NO_SIZE; // a header that lies in any way: the caller reports it
        }
    }

    /** Of several segments of Exif browsers ask the first. */
    private static final class FirstExif implements JpegSegmentMetadataReader {

        private Turn turn = Turn.NONE;

        @Override
        public Iterable<JpegSegmentType> getSegmentTypes() {
            return List.of(JpegSegmentType.APP1);
        }

        @Override
        public void readJpegSegments(Iterable<byte[]> segments, Metadata metadata, JpegSegmentType type) {
            for (byte[] segment : segments) {
                if (JpegParts.isExif(segment)) {
                    turn = Orientation.turn(JpegParts.exif(segment));
                    return;
                }
            }
        }
    }

    /** Grey or colour of 8 bits, as cameras write it, and not the four inks of print. */
    private static boolean isUsual(JpegDirectory frame) throws MetadataException {
        int samples = frame.getNumberOfComponents();
        return frame.getInt(JpegDirectory.TAG_DATA_PRECISION) == 8
                && frame.getInt(JpegDirectory.TAG_COMPRESSION_TYPE) <= LAST_USUAL_KIND
                && (samples == 1 || samples == 3);
    }
}
