package tapeout.site;

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

    private static final int MAX_LENGTH = 160;
    private static final long MAX_BYTES = 16L << 20;

    private final Path source;
    private final Map<String, List<String>> files = new HashMap<>();

    public Excerpts(Path source) {
        this.source = source;
    }

    /**
     * A part of a line around a place.
     *
     * @param text at most {@value #MAX_LENGTH} characters, control characters shown as spaces
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
        int offset = location.column() == 0
                ? -1
                : line.offsetByCodePoints(0, Math.min(location.column() - 1, line.codePointCount(0, line.length())));
        int start = offset < MAX_LENGTH - 20 ? 0 : offset - MAX_LENGTH / 2;
        String shown = line.substring(start, Math.min(line.length(), start + MAX_LENGTH));
        return new Excerpt(shown.replaceAll("\\p{Cntrl}", " "), offset < 0 ? -1 : offset - start);
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
