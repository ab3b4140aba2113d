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
 * Tells of files of the asset folder and of the folders that the site names, all of which go out, that only documents name
 * which are held back. What a template, a style sheet, a script, the configuration or what goes out names as well is part of
 * the site.
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
     * @param statics what goes out of the content folder though nobody may name it, by its path there
     * @param named what names a file, by the file's name in its folder; other files may be among them
     * @param shown what goes out
     */
    void check(
            List<Asset> assets,
            Map<String, Path> statics,
            Map<String, Set<String>> named,
            List<? extends Document> shown) {
        List<Suspect> suspects = new ArrayList<>(Stream.concat(
                        assets.stream()
                                .filter(asset -> asset.source().startsWith(folders.assets()))
                                .map(asset -> new Suspect(folders.assets(), asset.name())),
                        statics.keySet().stream().map(file -> new Suspect(folders.content(), file)))
                .filter(suspect -> named.containsKey(suspect.name()))
                .toList());
        for (Path place : List.of(folders.templates(), folders.data(), folders.assets())) {
            if (!suspects.isEmpty() && Files.exists(place)) {
                removeNamed(
                        suspects,
                        place,
                        Integer.MAX_VALUE,
                        file -> !file.startsWith(folders.assets()) || mayName(file));
            }
        }
        if (!suspects.isEmpty()) {
            statics.values().stream().filter(DraftAssets::mayName).forEach(file -> removeNamed(suspects, text(file)));
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
        suspects.forEach(suspect -> problems.assetOfDrafts(
                suspect.folder().getFileName() + "/" + suspect.name(), List.copyOf(named.get(suspect.name()))));
    }

    /** A file that only what is held back may name, by its path in its folder. */
    private record Suspect(Path folder, String name) {}

    private static boolean mayName(Path file) {
        return NAMING.stream().anyMatch(file.toString()::endsWith);
    }

    private static void removeNamed(List<Suspect> suspects, Path place, int depth, Predicate<Path> names) {
        try (Stream<Path> files = Files.walk(place, depth)) {
            files.filter(names)
                    .filter(Files::isRegularFile)
                    .map(DraftAssets::text)
                    .forEach(text -> removeNamed(suspects, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeNamed(List<Suspect> suspects, String text) {
        suspects.removeIf(suspect -> AssetName.of(suspect.name()).isIn(text));
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
