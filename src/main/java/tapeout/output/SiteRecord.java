package tapeout.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the last build put into an output folder, as far as the folder itself shows it: the names there, the sizes of files.
 * It lies in the workspace, not in the site, so that nothing of it goes public.
 *
 * @param entries a line for each, see {@link #folder} and {@link #file}; while a site is exchanged, those of both
 * @param shows files of the documents that the site shows though they are held back, relative to the source folder
 */
record SiteRecord(SortedSet<String> entries, List<String> shows) {

    /** Nothing is known. */
    static final SiteRecord NONE = new SiteRecord(new TreeSet<>(), List.of());

    private static final String SHOWS = "shows ";

    SiteRecord {
        entries = new TreeSet<>(entries);
        shows = List.copyOf(shows);
    }

    /** The entry of a folder. */
    static String folder(String name) {
        return "folder " + name;
    }

    /** The entry of a file with its size in bytes. */
    static String file(String name, long size) {
        return "file " + size + " " + name;
    }

    /** What a folder holds now. Links do not count, for nothing is lost with them. */
    static SiteRecord of(Path output) throws IOException {
        SortedSet<String> entries = new TreeSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(output)) {
            for (Path entry : found) {
                BasicFileAttributes attributes =
                        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                String name = String.valueOf(entry.getFileName());
                if (!attributes.isSymbolicLink() && !name.equals(Workspace.REDO)) {
                    entries.add(attributes.isDirectory() ? folder(name) : file(name, attributes.size()));
                }
            }
        }
        return new SiteRecord(entries, List.of());
    }

    /** Reads it; {@link #NONE} where there is none. */
    static SiteRecord read(Workspace workspace) throws IOException {
        if (!Files.isRegularFile(workspace.record(), LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        SortedSet<String> entries = new TreeSet<>();
        List<String> shows = new ArrayList<>();
        for (String line : Files.readAllLines(workspace.record(), StandardCharsets.UTF_8)) {
            if (line.startsWith(SHOWS)) {
                shows.add(line.substring(SHOWS.length()));
            } else {
                entries.add(line);
            }
        }
        return new SiteRecord(entries, shows);
    }

    /** Writes it, unless it stands there already. */
    void write(Workspace workspace) throws IOException {
        if (equals(read(workspace))) {
            return;
        }
        Path part = workspace.folder().resolve("site.part");
        Files.write(
                part,
                Stream.concat(entries.stream(), shows.stream().map(SHOWS::concat))
                        .toList());
        Files.move(part, workspace.record(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What is true of a folder that is this one or another. */
    SiteRecord or(SiteRecord other) {
        SortedSet<String> both = new TreeSet<>(entries);
        both.addAll(other.entries);
        return new SiteRecord(
                both,
                Stream.concat(shows.stream(), other.shows.stream()).distinct().toList());
    }

    /** Whether a folder is what was recorded, give and take: at least half of what it holds was there then. */
    boolean knows(SiteRecord folder) {
        long known = folder.entries.stream().filter(entries::contains).count();
        return !entries.isEmpty() && 2 * known >= folder.entries.size();
    }
}
