package tapeout.mail;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paragraphs of plain text, a blank line between them, wrapped at 72 characters, with what stands before each line. */
final class WrappedText {

    private static final int WIDTH = 72;

    private static final class Indent {

        private final String first;
        private final String others;
        private boolean used;

        private Indent(String first, String others) {
            this.first = first;
            this.others = others;
        }

        private String next() {
            String prefix = used ? others : first;
            used = true;
            return prefix;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final Deque<Indent> indents = new ArrayDeque<>();
    private boolean glued = true;

    /** Indents what follows: its first line in one way, all others in another. */
    void indent(String first, String others) {
        indents.addLast(new Indent(first, others));
    }

    void outdent() {
        indents.removeLast();
    }

    /** Lets the next paragraph follow without a blank line. */
    void glue() {
        glued = true;
    }

    /** A paragraph, its white space collapsed; nothing if it is blank. @return the length of its longest line */
    int paragraph(String text) {
        String words = text.replaceAll("\\s+", " ").strip();
        if (words.isEmpty()) {
            return 0;
        }
        startParagraph();
        int room = WIDTH
                - indents.stream().mapToInt(indent -> indent.others.length()).sum();
        int widest = 0;
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > room) {
                widest = Math.max(widest, length(line));
                line(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(line.toString());
        return Math.max(widest, length(line));
    }

    /** Lines that stay as they are. */
    void verbatim(String text) {
        startParagraph();
        text.stripTrailing().lines().forEach(this::line);
    }

    private void startParagraph() {
        if (!glued) {
            StringBuilder blank = new StringBuilder();
            indents.stream().filter(indent -> indent.used).forEach(indent -> blank.append(indent.others));
            out.append(blank.toString().stripTrailing()).append('\n');
        }
        glued = false;
    }

    private void line(String text) {
        StringBuilder line = new StringBuilder();
        indents.forEach(indent -> line.append(indent.next()));
        out.append(line.append(text).toString().stripTrailing()).append('\n');
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
