package tapeout.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the source files of a new site, all of them or none. */
public final class NewSite {

    /** What a repository without files holds. */
    private static final String REPOSITORY = ".git";

    private NewSite() {}

    /** Whether a site can begin here: there is nothing, or an empty folder or repository. */
    public static boolean fits(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(NewSite::stays);
        }
    }

    /**
     * Creates the folder with its files.
     *
     * @param folder absolute; {@link #fits fits}
     * @param files their texts by their names, relative to the folder
     * @throws IOException if it cannot be written; then nothing is left of it
     */
    public static void create(Path folder, Map<String, String> files) throws IOException {
        boolean there = Files.isDirectory(folder);
        Files.createDirectories(folder);
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            takeBack(folder, there);
            throw e;
        }
    }

    private static boolean stays(Path entry) {
        return entry.endsWith(REPOSITORY);
    }

    private static void takeBack(Path folder, boolean there) throws IOException {
        if (!there) {
            TreeRemoval.delete(folder);
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(entry -> !stays(entry)).toList()) {
                TreeRemoval.delete(entry);
            }
        }
    }
}
