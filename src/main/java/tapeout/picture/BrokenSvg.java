package tapeout.picture;

import java.io.IOException;

/** An SVG of which browsers show nothing. The message says why, as the end of the sentence "The SVG …". */
public final class BrokenSvg extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;

    BrokenSvg(String why, int line) {
        super(why);
        this.line = line;
    }

    /** The line on which that shows, or 0 where none can be told. */
    public int line() {
        return line;
    }
}
