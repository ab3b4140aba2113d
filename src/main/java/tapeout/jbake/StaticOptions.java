package tapeout.jbake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import tapeout.config.Folders;
import tapeout.problem.ConfigProblems;

/**
 * The folders whose files go out whoever refers to them: {@code tapeout.static}, with commas between names. A name is
 * relative to the content folder, or to the source folder where it starts with the content folder's own.
 */
final class StaticOptions {

    private static final String KEY = "tapeout.static";

    private final Options options;
    private final ConfigProblems problems;

    StaticOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** By path relative to the content folder, with {@code /} between names, in composed form (NFC). */
    List<String> read(Folders folders) {
        List<String> read = new ArrayList<>();
        for (String name : options.text(KEY).split(",")) {
            if (!name.isBlank()) {
                read(name.strip(), folders, read);
            }
        }
        return read;
    }

    private void read(String name, Folders folders, List<String> read) {
        Path content = folders.content();
        Path path;
        try {
            Path inside = content.resolve(name).normalize();
            Path whole = folders.source().resolve(name).normalize();
            path = Files.exists(inside) || !whole.startsWith(content) ? inside : whole;
        } catch (InvalidPathException e) {
            refuse(name, "it is not a path");
            return;
        }
        if (!path.startsWith(content)) {
            refuse(name, "it does not lie in the content folder");
        } else if (path.equals(content)) {
            refuse(name, "it would publish all that lies in the content folder, the pictures of drafts too");
        } else if (!Files.exists(path)) {
            problems.missingFolder(
                    options.at(KEY), KEY, folders.source().relativize(path).toString());
        } else {
            List<String> names = new ArrayList<>();
            content.relativize(path).forEach(part -> names.add(part.toString()));
            read.add(Normalizer.normalize(String.join("/", names), Normalizer.Form.NFC));
        }
    }

    private void refuse(String name, String why) {
        problems.invalidOption(
                options.at(KEY),
                KEY,
                name,
                why,
                "Write folders relative to the content folder, with commas between them, such as files, press.");
    }
}
