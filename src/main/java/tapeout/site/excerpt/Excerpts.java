package tapeout.site.excerpt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tapeout.problem.SourceLocation;

/** Reads the lines that problems are about from the source folder, each file once. */
public final class Excerpts {

    /** What a terminal shows in a line at least. */
    private static final int TERMINAL = 80;

    private static final String CUT = "…";

    /** How far to each side a line is looked at, in characters: marks take no room, and nobody writes so many. */
    private static final int REACH = 400;

    private static final long MAX_BYTES = 16L << 20;

    private final Path source;
    private final Map<String, List<String>> files = new HashMap<>();

    public Excerpts(Path source) {
        this.source = source;
    }

    /**
     * A part of a line around a place, no wider than a terminal with the line's number before it.
     *
     * @param text control characters shown as spaces, {@code …} where the line goes on
     * @param caret how many characters of the text stand before the place; -1 if the problem concerns the whole line
     */
    public record Excerpt(String text, int caret) {

        /** There is no line to show. */
        public static final Excerpt NONE = new Excerpt("", -1);

        public boolean present() {
            return !text.isBlank();
        }
    }

    /** The line of a place; none if the place is a whole file, or the file cannot be read. */
    public Excerpt of(SourceLocation location) {
        List<String> lines = files.computeIfAbsent(location.file(), this::read);
        if (location.line() < 1 || location.line() > lines.size()) {
            return Excerpt.NONE;
        }
        String line = lines.get(location.line() - 1);
        int offset = location.column() == 0 ? -1 : offset(line, location.column() - 1);
        int margin = "  ".length() + String.valueOf(location.line()).length() + " | ".length();
        return window(line, offset, TERMINAL - margin);
    }

    private static int offset(String line, int codePoints) {
        int offset = 0;
        for (int i = 0; i < codePoints && offset < line.length(); i++) {
            offset += Character.charCount(line.codePointAt(offset));
        }
        return offset;
    }

    /** Grows to both sides of the place until the width is used up; a mark stays with the letter that it is on. */
    private static Excerpt window(String whole, int offset, int width) {
        int from = Math.max(0, offset - REACH);
        int to = Math.min(whole.length(), Math.max(0, offset) + REACH);
        String line = TerminalText.blanked(whole.substring(from, to));
        int place = Math.max(0, offset - from);
        int start = place;
        int end = place;
        int left = width - 2 * CUT.length();
        boolean grew = true;
        while (grew) {
            grew = false;
            if (end < line.length()) {
                int next = line.codePointAt(end);
                if (Columns.of(next) <= left) {
                    left -= Columns.of(next);
                    end += Character.charCount(next);
                    grew = true;
                }
            }
            if (start > 0) {
                int next = line.codePointBefore(start);
                if (Columns.of(next) <= left) {
                    left -= Columns.of(next);
                    start -= Character.charCount(next);
                    grew = true;
                }
            }
        }
        String before = from + start == 0 ? "" : CUT;
        String behind = from + end == whole.length() ? "" : CUT;
        return new Excerpt(
                before + line.substring(start, end) + behind, offset < 0 ? -1 : before.length() + place - start);
    }

    private List<String> read(String file) {
        Path path = source.resolve(file);
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > MAX_BYTES) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return text.replaceFirst("^\uFEFF", "").lines().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
