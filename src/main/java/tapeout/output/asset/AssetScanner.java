package tapeout.output.asset;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tapeout.content.EditorFiles;
import tapeout.content.WindowsNames;
import tapeout.problem.FileProblems;

/** Lists the asset folder. A symbolic link is followed within the source folder only. */
final class AssetScanner {

    private final Path source;
    private final Path assets;
    private final AssetRules rules;
    private final FileProblems problems;
    private final SortedMap<String, Path> found = new TreeMap<>();
    private final Set<Path> open = new HashSet<>();

    /** @param source the source folder, links resolved */
    AssetScanner(Path source, Path assets, AssetRules rules, FileProblems problems) {
        this.source = source;
        this.assets = assets;
        this.rules = rules;
        this.problems = problems;
    }

    /** The files by their path relative to the asset folder, with {@code /} between names, in composed form (NFC). */
    SortedMap<String, Path> scan() {
        visitFolder(assets, "");
        return found;
    }

    private void visit(Path entry, String name) {
        try {
            Path real = entry.toRealPath();
            if (!real.startsWith(source)) {
                problems.linkOutOfSource(shown(name), "a place outside the source folder");
            } else if (Files.isDirectory(real)) {
                visitFolder(real, name);
            } else if (Files.isRegularFile(real)) {
                found.put(name, real);
            } else {
                problems.specialFile(shown(name));
            }
        } catch (IOException e) {
            problems.unreadable(shown(name), e);
        }
    }

    private void visitFolder(Path folder, String name) {
        if (Files.exists(folder.resolve(rules.ignoreFile())) || !open.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String last = Normalizer.normalize(String.valueOf(entry.getFileName()), Normalizer.Form.NFC);
                String path = name.isEmpty() ? last : name + "/" + last;
                if (isWanted(last, path)) {
                    WindowsNames.check(shown(path), problems);
                    visit(entry, path);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problems.unreadable(shown(name), e);
        }
        open.remove(folder);
    }

    private boolean isWanted(String last, String path) {
        return !EditorFiles.isFile(last) && !EditorFiles.isFolder(last) && !AssetRules.isHidden(path);
    }

    private String shown(String name) {
        return name.isEmpty() ? assets.getFileName().toString() : assets.getFileName() + "/" + name;
    }
}
