package tapeout.problem;

import java.util.Comparator;

/**
 * A place in a file of the source folder.
 *
 * @param file path relative to the source folder, with {@code /} between names
 * @param line 1-based line, or 0 where the problem concerns the file as a whole
 * @param column 1-based column in code points, or 0 where it concerns the line as a whole
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /** @throws IllegalArgumentException if the file is empty or a number is negative */
    public SourceLocation {
        if (file.isEmpty()) {
            throw new IllegalArgumentException("file is empty");
        }
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line " + line + " and column " + column + " must not be negative");
        }
    }

    /** The file as a whole. */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, 0, 0);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as editors and terminals link it. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
