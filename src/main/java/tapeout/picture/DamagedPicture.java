package tapeout.picture;

import java.io.IOException;

/** A file that says it is a picture and cannot be taken apart: its end is missing, or a part is longer than the file. */
public final class DamagedPicture extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedPicture(RuntimeException cause) {
        super(cause);
    }
}
