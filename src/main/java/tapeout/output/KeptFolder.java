package tapeout.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import tapeout.output.stamp.Sha256;

/**
 * A folder in which what people changed stays: a file is written where none is, or where it is still as it was written. A
 * list of what was written stands in the folder, in the form of {@code sha256sum}.
 */
public final class KeptFolder {

    private final Path folder;
    private final String list;
    private final SortedMap<String, String> written = new TreeMap<>();

    /**
     * Opens a folder, which need not exist.
     *
     * @param list the name of the list of what was written
     * @throws IOException if the list cannot be read
     */
    public KeptFolder(Path folder, String list) throws IOException {
        this.folder = folder;
        this.list = list;
        Path file = folder.resolve(list);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int gap = line.indexOf("  ");
                if (gap > 0) {
                    written.put(line.substring(gap + 2), line.substring(0, gap));
                }
            }
        }
    }

    /**
     * What came of writing.
     *
     * @param made how many files are new or have other bytes now
     * @param same how many were as they are to be
     * @param left the files that were not written, for somebody else has
     */
    public record Outcome(int made, int same, List<String> left) {}

    /**
     * Writes files.
     *
     * @param files by their names relative to the folder
     * @param overwrites whether a file is replaced that was changed since or was written by somebody else
     * @throws IOException if one cannot be written
     */
    public Outcome write(SortedMap<String, Content> files, Predicate<String> overwrites) throws IOException {
        int made = 0;
        int same = 0;
        List<String> left = new ArrayList<>();
        for (Map.Entry<String, Content> file : files.entrySet()) {
            byte[] bytes = file.getValue().bytes();
            Path path = folder.resolve(file.getKey());
            if (Files.exists(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
                same++;
            } else if (Files.exists(path) && !isOwn(file.getKey(), path) && !overwrites.test(file.getKey())) {
                left.add(file.getKey());
                continue;
            } else {
                Files.createDirectories(path.resolveSibling(""));
                Files.write(path, bytes);
                made++;
            }
            written.put(file.getKey(), hash(bytes));
        }
        writeList();
        return new Outcome(made, same, left);
    }

    /** The bytes of a file to be written, read when they are asked for. */
    @FunctionalInterface
    public interface Content {

        /** @throws IOException if they cannot be read */
        byte[] bytes() throws IOException;
    }

    private boolean isOwn(String file, Path path) throws IOException {
        return hash(Files.readAllBytes(path)).equals(written.get(file));
    }

    private void writeList() throws IOException {
        StringBuilder lines = new StringBuilder();
        written.forEach(
                (file, hash) -> lines.append(hash).append("  ").append(file).append('\n'));
        NewFile.replace(folder.resolve(list), lines.toString());
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    }
}
