package tapeout.problem;

import java.util.Arrays;

/** The text of one source file with its line starts, so that an offset becomes a {@link SourceLocation}. */
public final class SourceText {

    private final String file;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param file path relative to the source folder, with {@code /} between names
     * @param text the whole text; lines end with LF, CR LF or CR
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = findLineStarts(text);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The number of lines; an empty text has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * The place of a character.
     *
     * @param offset 0-based index of a {@code char}, up to and including the text's length
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public SourceLocation at(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " outside 0.." + text.length());
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourceLocation(file, line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }

    /**
     * The offset at which a line starts.
     *
     * @param line 1-based
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int startOf(int line) {
        return lineStarts[line - 1];
    }

    private static int[] findLineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
