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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tapeout.config.Folders;
import tapeout.content.Document;
import tapeout.output.asset.Asset;
import tapeout.problem.FileProblems;

/**
 * Tells of files of the asset folder, all of which go out, that only documents name which are held back. What a template, a
 * style sheet, a script, the configuration or what goes out names as well is part of the site.
 */
final class DraftAssets {

    private static final List<String> NAMING =
            List.of(".css", ".js", ".mjs", ".json", ".webmanifest", ".html", ".svg", ".xml", ".txt");

    private static final Pattern CONFIGURATION = Pattern.compile("jbake(?:\\..+)?\\.properties");

    private final Folders folders;
    private final FileProblems problems;

    DraftAssets(Folders folders, FileProblems problems) {
        this.folders = folders;
        this.problems = problems;
    }

    /**
     * @param named what names a file, by the file's name in the asset folder; files of other folders may be among them
     * @param shown what goes out
     */
    void check(List<Asset> assets, Map<String, Set<String>> named, List<? extends Document> shown) {
        List<Asset> suspects = new ArrayList<>(assets.stream()
                .filter(asset -> named.containsKey(asset.name()))
                .filter(asset -> asset.source().startsWith(folders.assets()))
                .toList());
        for (Path place : List.of(folders.templates(), folders.data(), folders.assets())) {
            if (!suspects.isEmpty() && Files.exists(place)) {
                removeNamed(
                        suspects,
                        place,
                        Integer.MAX_VALUE,
                        file -> !file.startsWith(folders.assets())
                                || NAMING.stream().anyMatch(file.toString()::endsWith));
            }
        }
        if (!suspects.isEmpty()) {
            removeNamed(
                    suspects,
                    folders.source(),
                    1,
                    file -> CONFIGURATION
                            .matcher(String.valueOf(file.getFileName()))
                            .matches());
            shown.forEach(document -> removeNamed(
                    suspects,
                    AssetName.bytes(document.header().extra()
                            + String.join("", document.body().pieces()))));
        }
        suspects.forEach(asset -> problems.assetOfDrafts(
                folders.assets().getFileName() + "/" + asset.name(),
                List.copyOf(named.get(asset.name())),
                String.valueOf(folders.content().getFileName())));
    }

    private static void removeNamed(List<Asset> suspects, Path place, int depth, Predicate<Path> names) {
        try (Stream<Path> files = Files.walk(place, depth)) {
            files.filter(names)
                    .filter(Files::isRegularFile)
                    .map(DraftAssets::text)
                    .forEach(text -> removeNamed(suspects, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeNamed(List<Asset> suspects, String text) {
        suspects.removeIf(asset -> AssetName.of(asset).isIn(text));
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
