package tapeout.picture;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;

/** Whether a picture lies on its side: the orientations 5 to 8 of Exif 2.32, 4.6.4. */
final class Orientation {

    private Orientation() {}

    static boolean isTurned(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return orientation != null && orientation >= 5 && orientation <= 8;
    }

    /** @param exif from the header of TIFF that Exif starts with */
    static boolean isTurned(byte[] exif) {
        Metadata metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(exif), metadata);
        return isTurned(metadata);
    }
}
