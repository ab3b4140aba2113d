package tapeout.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tapeout.config.SiteConfig;
import tapeout.frontmatter.FolderDefaults;
import tapeout.output.stamp.FileStamp;
import tapeout.site.source.TypeFiles;

/** What decides on the reading of documents beside themselves: configuration, words, types, what folders say for them. */
final class ReadingGround {

    private static final Pattern DECLARATION = Pattern.compile("\\.(?:properties|ya?ml)$");

    private ReadingGround() {}

    /**
     * The stamps of its files.
     *
     * @param files the stamps of all that the site is made of
     */
    static SortedMap<Path, FileStamp> of(SiteConfig config, Map<Path, FileStamp> files) {
        SortedMap<Path, FileStamp> ground = new TreeMap<>();
        files.forEach((file, stamp) -> {
            if (DECLARATION.matcher(file.toString()).find() && isWhereDeclared(config, file)) {
                ground.put(file, stamp);
            }
        });
        return ground;
    }

    /** Elsewhere such a file is data, or goes out as it is. */
    private static boolean isWhereDeclared(SiteConfig config, Path file) {
        Path content = config.folders().content();
        return file.startsWith(config.folders().templates())
                || file.endsWith(FolderDefaults.FILE)
                || List.of(config.folders().source(), content.resolve(TypeFiles.FOLDER))
                        .contains(file.getParent());
    }
}
