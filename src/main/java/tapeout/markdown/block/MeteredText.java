package tapeout.markdown.block;

import tapeout.markdown.syntax.TooComplexException;

/**
 * The text that Flexmark parses, counting how often it reads a character. What takes Flexmark quadratic time reads the
 * same characters again and again; so a count that only depends on the text bounds the time, the same on every machine.
 * Confined to one thread.
 */
public final class MeteredText implements CharSequence {

    private final String text;
    private final char[] chars;
    private long left;
    private int furthest;

    /** @param reads how many reads are allowed */
    public MeteredText(String text, long reads) {
        this.text = text;
        this.chars = text.toCharArray();
        this.left = reads;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new TooComplexException(furthest, "takes too long to read");
        }
        if (index > furthest) {
            furthest = index;
        }
        return chars[index];
    }

    /** Not counted: it costs its length, once. */
    @Override
    public String subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** How many reads are left. */
    public long left() {
        return left;
    }
}
