package tapeout.jbake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jspecify.annotations.Nullable;
import tapeout.config.Folders;
import tapeout.problem.ConfigProblems;
import tapeout.problem.SourceLocation;

/** The folders of a site, from JBake's configuration, checked so that none is read or written that must not be. */
final class FolderOptions {

    // stands in for what is no path, until the run ends with that problem
    private static final String UNNAMED = ".tapeout-unnamed";

    private final Path source;
    private final JBakeConfiguration host;
    private final Options options;
    private final ConfigProblems problems;

    /** @param source absolute and normalised */
    FolderOptions(Path source, JBakeConfiguration host, Options options, ConfigProblems problems) {
        this.source = source;
        this.host = host;
        this.options = options;
        this.problems = problems;
    }

    /** @param output the folder that the command line names, or null */
    Folders read(@Nullable Path output) {
        Path content = inside("content.folder", host.getContentFolder());
        Path templates = inside("template.folder", host.getTemplateFolder());
        Path assets = inside("asset.folder", host.getAssetFolder());
        Path data = inside("data.folder", new File(options.text("data.folder")));
        Path cache = source.resolve(".tapeout");
        mustExist("content.folder", content);
        mustBeFolder("content.folder", content);
        // A site without assets of its own has the look that ships with the generator.
        if (options.written("asset.folder") != null) {
            mustExist("asset.folder", assets);
        }
        mustBeFolder("template.folder", templates);
        mustBeFolder("asset.folder", assets);
        mustBeFolder("data.folder", data);
        checkAssets(assets, content);
        Destination destination = destination(output);
        Map<String, Path> others = new LinkedHashMap<>();
        others.put("the content folder", content);
        others.put("the template folder", templates);
        others.put("the asset folder", assets);
        others.put("the data folder", data);
        others.put("the cache", cache);
        checkDestination(destination, others);
        return new Folders(source, content, templates, data, assets, destination.path(), cache);
    }

    private Destination destination(@Nullable Path output) {
        if (output != null) {
            return new Destination("--output", SourceLocation.of("--output"), normal(output));
        }
        String own = options.text("tapeout.output");
        if (!own.isEmpty()) {
            return new Destination("tapeout.output", options.at("tapeout.output"), resolve("tapeout.output", own));
        }
        String key = "destination.folder";
        return new Destination(key, options.at(key), path(key, host.getDestinationFolder()));
    }

    private void checkDestination(Destination destination, Map<String, Path> others) {
        Path path = destination.path();
        if (source.startsWith(path)) {
            reject(destination, "the site would replace its own source");
            return;
        }
        others.forEach((name, other) -> {
            if (isInside(other) && (path.startsWith(other) || other.startsWith(path))) {
                reject(destination, "it overlaps with " + name);
            }
        });
        Path existing = path;
        while (!Files.exists(existing)) {
            existing = Objects.requireNonNull(existing.getParent(), "the root of a file system exists");
        }
        if (!Files.isDirectory(existing)) {
            reject(destination, "there is a file in its place");
        }
    }

    private void reject(Destination destination, String why) {
        problems.invalidOption(
                destination.at(),
                destination.key(),
                shown(destination.path()),
                why,
                "Write a folder of its own, such as output.");
    }

    private Path inside(String key, File folder) {
        Path path = path(key, folder);
        if (!isInside(path)) {
            problems.invalidOption(
                    options.at(key),
                    key,
                    options.text(key),
                    "it does not lie inside the source folder",
                    "Write a folder relative to jbake.properties.");
        }
        return path;
    }

    /** All of the asset folder goes out, and of the content folder not what is held back. */
    private void checkAssets(Path assets, Path content) {
        if (isInside(assets) && isInside(content) && (assets.startsWith(content) || content.startsWith(assets))) {
            problems.invalidOption(
                    options.at("asset.folder"),
                    "asset.folder",
                    shown(assets),
                    "it overlaps with the content folder, and all of it goes out, drafts too",
                    "Write a folder of its own, such as assets.");
        }
    }

    private void mustBeFolder(String key, Path folder) {
        if (isInside(folder) && Files.exists(folder) && !Files.isDirectory(folder)) {
            problems.invalidOption(
                    options.at(key),
                    key,
                    shown(folder),
                    "there is a file in its place",
                    "Write a folder, such as " + options.byDefault(key) + ".");
        }
    }

    private void mustExist(String key, Path folder) {
        if (isInside(folder) && !Files.exists(folder)) {
            problems.missingFolder(options.at(key), key, shown(folder));
        }
    }

    private Path path(String key, File folder) {
        return resolve(key, folder.getPath());
    }

    private Path resolve(String key, String folder) {
        try {
            return normal(source.resolve(folder));
        } catch (InvalidPathException e) {
            problems.invalidOption(
                    options.at(key), key, folder, "it is not a path", "Write a folder relative to jbake.properties.");
            return source.resolve(UNNAMED);
        }
    }

    private boolean isInside(Path path) {
        return path.startsWith(source) && !path.equals(source);
    }

    private String shown(Path path) {
        return isInside(path) ? source.relativize(path).toString() : path.toString();
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private record Destination(String key, SourceLocation at, Path path) {}
}
