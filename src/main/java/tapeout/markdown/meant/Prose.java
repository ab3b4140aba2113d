package tapeout.markdown.meant;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a parser left as text of one block. Whatever it read as something else (code, an escape, HTML, a link's brackets
 * and destination) is one character of its own, so that nobody finds a sign in it. Lines are ended by line feeds.
 */
public final class Prose {

    /** Stands for what is neither text nor one of those below: code, an escaped character, a mention. */
    public static final char READ = '\uFDD0';

    /** Stands for an address that became a link as it stands. */
    public static final char ADDRESS = '\uFDD1';

    /** Stands for a tag of HTML. */
    public static final char TAG = '\uFDD2';

    /** Stands for the start and for the end of a link or an image with text of its own. */
    public static final char EDGE = '\uFDD3';

    private static final int ASCII = 0x80;

    /** Where the block stands. */
    public enum Place {
        /** A paragraph, whose lines could have been other blocks. */
        PARAGRAPH,
        /** The paragraph that a quote starts with. */
        QUOTE_START,
        /** The paragraph that an item of a list starts with. */
        ITEM_START,
        /** A heading, a cell or another block of one line. */
        LINE;

        boolean isParagraph() {
            return this != LINE;
        }
    }

    private final Place place;
    private final String text;
    private final int[] starts;
    private final int[] offsets;
    private final Map<Integer, CharSequence> sources;
    private final Map<Integer, String> opened;
    private final Map<Integer, String> closed;
    private final int[] partners;
    private final int[] lines;
    private final boolean[] held;
    private final BitSet broken;

    private Prose(Builder builder) {
        this.place = builder.place;
        this.text = builder.text.toString();
        this.starts = Arrays.copyOf(builder.starts, builder.parts);
        this.offsets = Arrays.copyOf(builder.offsets, builder.parts);
        this.sources = builder.sources;
        this.opened = builder.opened;
        this.closed = builder.closed;
        this.partners = partners(text);
        this.lines = lines(text);
        this.held = held(text);
        this.broken = builder.broken;
    }

    public static Builder builder(Place place) {
        return new Builder(place);
    }

    Place place() {
        return place;
    }

    String text() {
        return text;
    }

    /** Whether one of these characters is in it, each of ASCII or {@link #READ}. */
    boolean holdsAny(String marks) {
        for (int i = 0; i < marks.length(); i++) {
            if (held[place(marks.charAt(i))]) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of these characters is in it, each of ASCII: where one is not, neither is the text that they are. */
    boolean holdsAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!held[place(text.charAt(i))]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] held(String text) {
        boolean[] held = new boolean[ASCII + 2];
        for (char c : text.toCharArray()) {
            held[place(c)] = true;
        }
        return held;
    }

    /** Its own for a character of ASCII and for what was read, and one for all others. */
    private static int place(char c) {
        return c < ASCII ? c : c == READ ? ASCII : ASCII + 1;
    }

    /** The character at an index; a line feed before the start and behind the end. */
    char at(int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    /** The offset in the body of the character at an index. */
    int offset(int index) {
        int found = Arrays.binarySearch(starts, index);
        int part = found >= 0 ? found : -found - 2;
        return offsets[part] + index - starts[part];
    }

    /** A part as its author typed it, as far as that is known, with the marks of emphasis that were read within. */
    String typed(int from, int to) {
        StringBuilder typed = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            if (at > from) {
                typed.append(closed.getOrDefault(at, ""));
            }
            typed.append(opened.getOrDefault(at, ""));
            CharSequence source = isText(text.charAt(at)) ? null : sources.get(at);
            typed.append(source == null ? String.valueOf(text.charAt(at)) : source);
        }
        return typed.append(closed.getOrDefault(to, "")).toString();
    }

    /** Whether marks that were read as emphasis stand right before a character. */
    boolean isMarked(int index) {
        return opened.containsKey(index) || closed.containsKey(index);
    }

    /** Where between two places these very marks were first read as the start or the end of emphasis; -1 if nowhere. */
    int firstRead(String marks, int from, int to) {
        return IntStream.rangeClosed(from, opened.isEmpty() ? from - 1 : to)
                .filter(at -> marks.equals(opened.get(at)) || marks.equals(closed.get(at)))
                .findFirst()
                .orElse(-1);
    }

    /** The bracket that goes with the square bracket at an index; -1 if there is none. */
    int partner(int index) {
        return partners.length == 0 || index >= partners.length ? -1 : partners[index];
    }

    /** The index of the line feed that ends the line of a character, or the text's length. */
    int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where each line starts. */
    int[] lines() {
        return lines;
    }

    /** Whether the line that starts at an index starts a line on the page, too. */
    boolean isBrokenAt(int start) {
        return broken.get(start);
    }

    private static int[] lines(String text) {
        int[] lines = new int[4];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines = count == lines.length ? Arrays.copyOf(lines, count * 2) : lines;
            lines[count++] = end + 1;
        }
        return Arrays.copyOf(lines, count);
    }

    private static boolean isText(char c) {
        return c < READ || c > EDGE;
    }

    private static int[] partners(String text) {
        if (text.indexOf(']') < 0) {
            return new int[0];
        }
        int[] partners = new int[text.length()];
        Arrays.fill(partners, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '[') {
                open[depth++] = at;
            } else if (text.charAt(at) == ']' && depth > 0) {
                int start = open[--depth];
                partners[start] = at;
                partners[at] = start;
            }
        }
        return partners;
    }

    /** Takes a block's inlines in order. */
    public static final class Builder {

        private final Place place;
        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, CharSequence> sources = new HashMap<>();
        private final Map<Integer, String> opened = new HashMap<>();
        private final Map<Integer, String> closed = new HashMap<>();
        private int[] starts = new int[8];
        private int[] offsets = new int[8];
        private final BitSet broken = new BitSet();
        private int parts;

        private Builder(Place place) {
            this.place = place;
        }

        /** Adds text that stands in the body as it is. */
        public Builder text(String value, int offset) {
            part(offset);
            text.append(value);
            return this;
        }

        /** Adds a line's end. */
        public Builder lineEnd(int offset) {
            part(offset);
            text.append('\n');
            return this;
        }

        /** Adds a line's end that breaks the line on the page as well. */
        public Builder lineBreak(int offset) {
            lineEnd(offset);
            broken.set(text.length());
            return this;
        }

        /** Adds what is no text. */
        public Builder standIn(char standIn, int offset) {
            part(offset);
            text.append(standIn);
            return this;
        }

        /** Adds what is no text, with how it is typed, which is read only if somebody asks. */
        public Builder standIn(char standIn, CharSequence source, int offset) {
            sources.put(text.length(), source);
            return standIn(standIn, offset);
        }

        /** Notes marks that start emphasis here, which are no text. */
        public Builder opened(String marks) {
            opened.merge(text.length(), marks, String::concat);
            return this;
        }

        /** Notes marks that end emphasis here. */
        public Builder closed(String marks) {
            closed.merge(text.length(), marks, String::concat);
            return this;
        }

        public Prose build() {
            return new Prose(this);
        }

        private void part(int offset) {
            if (parts == starts.length) {
                starts = Arrays.copyOf(starts, parts * 2);
                offsets = Arrays.copyOf(offsets, parts * 2);
            }
            // Of two parts at one place, of which the first is empty, the second counts.
            parts -= parts > 0 && starts[parts - 1] == text.length() ? 1 : 0;
            starts[parts] = text.length();
            offsets[parts] = offset;
            parts++;
        }
    }
}
