package tapeout.frontmatter.yaml;

/** A text by code points, as marks of the YAML library count; quick where each is asked near the one before. */
final class CodePoints {

    private final String text;
    private int index;
    private int offset;

    CodePoints(String text) {
        this.text = text;
    }

    /** The code point of an index; a line break behind the end. */
    int at(int index) {
        move(index);
        return offset < text.length() ? text.codePointAt(offset) : '\n';
    }

    /** Whether a line ends at an index, and the text does not. */
    boolean isBreak(int index) {
        move(index);
        return offset < text.length() && (text.charAt(offset) == '\n' || text.charAt(offset) == '\r');
    }

    /** How many spaces and tabs stand from an index on. */
    int spacesAt(int index) {
        move(index);
        int end = offset;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end - offset;
    }

    /** What stands from an index on in its line. */
    String line(int index) {
        move(index);
        int end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(offset, end);
    }

    private void move(int to) {
        if (to < index / 2) {
            index = 0;
            offset = 0;
        }
        for (; index > to; index--) {
            offset -= Character.charCount(text.codePointBefore(offset));
        }
        int length = text.length();
        for (; index < to && offset < length; index++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
    }
}
