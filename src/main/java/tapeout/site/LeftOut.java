package tapeout.site;

import java.util.List;

/**
 * A file of the content folder that is no document and does not go out.
 *
 * @param file path relative to the source folder; that of a folder where a whole one is left out
 * @param leftBehind whether an editor or a tool left it behind
 * @param wantedBy the documents that refer to it and are held back, paths relative to the source folder
 */
public record LeftOut(String file, boolean leftBehind, List<String> wantedBy) implements Comparable<LeftOut> {

    public LeftOut {
        wantedBy = List.copyOf(wantedBy);
    }

    @Override
    public int compareTo(LeftOut other) {
        return file.compareTo(other.file);
    }
}
