package tapeout.problem;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

/** A file that is no text that can be read: its bytes are no UTF-8, it holds a NUL, or two texts of a merge. */
public final class BrokenText extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<FileProblems> told;

    private BrokenText(SourceLocation at, String what, Consumer<FileProblems> told) {
        super(at + ": " + what);
        this.told = told;
    }

    /** @param firstByte the byte there, 0 to 255 */
    static BrokenText notUtf8(SourceLocation at, int firstByte) {
        return new BrokenText(
                at,
                String.format(Locale.ROOT, "the byte 0x%02X here is not valid UTF-8", firstByte),
                problems -> problems.notUtf8(at, firstByte));
    }

    static BrokenText nul(SourceLocation at) {
        return new BrokenText(at, "there is a NUL character here", problems -> problems.nulCharacter(at));
    }

    static BrokenText unmerged(SourceLocation at) {
        return new BrokenText(at, "a merge was not finished here", problems -> problems.unfinishedMerge(at));
    }

    /** Reports it. */
    public void tell(FileProblems problems) {
        told.accept(problems);
    }
}
