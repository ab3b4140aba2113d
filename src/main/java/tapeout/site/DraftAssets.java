package tapeout.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tapeout.config.Folders;
import tapeout.output.asset.Asset;
import tapeout.problem.FileProblems;

/**
 * Tells of files of the asset folder, all of which go out, that only documents name which are held back. What a template, a
 * style sheet, a script or the configuration names as well is part of the site.
 */
final class DraftAssets {

    private static final List<String> NAMING =
            List.of(".css", ".js", ".mjs", ".json", ".webmanifest", ".html", ".svg", ".xml", ".txt");

    private final Folders folders;
    private final FileProblems problems;

    DraftAssets(Folders folders, FileProblems problems) {
        this.folders = folders;
        this.problems = problems;
    }

    /** @param named what names a file, by the file's name in the asset folder; files of other folders may be among them */
    void check(List<Asset> assets, Map<String, Set<String>> named) {
        List<Asset> suspects = new ArrayList<>(assets.stream()
                .filter(asset -> named.containsKey(asset.name()))
                .filter(asset -> asset.source().startsWith(folders.assets()))
                .toList());
        for (Path place : List.of(
                folders.templates(),
                folders.data(),
                folders.assets(),
                folders.source().resolve("jbake.properties"))) {
            if (!suspects.isEmpty() && Files.exists(place)) {
                removeNamed(suspects, place);
            }
        }
        suspects.forEach(asset -> problems.assetOfDrafts(
                folders.assets().getFileName() + "/" + asset.name(),
                List.copyOf(named.get(asset.name())),
                String.valueOf(folders.content().getFileName())));
    }

    private void removeNamed(List<Asset> suspects, Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folders.assets())
                            || NAMING.stream().anyMatch(file.toString()::endsWith))
                    .map(DraftAssets::text)
                    .forEach(text -> suspects.removeIf(asset -> text.contains(name(asset))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #text} has it. */
    private static String name(Asset asset) {
        byte[] name = String.valueOf(asset.source().getFileName()).getBytes(StandardCharsets.UTF_8);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    /** One that cannot be read is told of where it is used. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
