package tapeout.problem;

import java.io.IOException;
import java.util.Locale;

/** A file that is no text: its bytes are no UTF-8, or hold a NUL. */
public final class BrokenText extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient SourceLocation at;
    private final int firstByte;

    /**
     * @param at where it stops being a text
     * @param firstByte the byte there, 0 to 255
     */
    BrokenText(SourceLocation at, int firstByte) {
        super(at + ": "
                + (firstByte == 0
                        ? "there is a NUL character here"
                        : String.format(Locale.ROOT, "the byte 0x%02X here is not valid UTF-8", firstByte)));
        this.at = at;
        this.firstByte = firstByte;
    }

    /** Reports it. */
    public void tell(FileProblems problems) {
        if (firstByte == 0) {
            problems.nulCharacter(at);
        } else {
            problems.notUtf8(at, firstByte);
        }
    }
}
