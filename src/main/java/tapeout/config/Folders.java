package tapeout.config;

import java.nio.file.Path;
import java.util.List;

/**
 * Where things are read and written; all absolute and normalised.
 *
 * @param source holds {@code jbake.properties}
 * @param content the documents; key {@code content.folder}
 * @param templates the templates; key {@code template.folder}; where it does not exist, those in the jar serve
 * @param data files of the site's own data; key {@code data.folder}; it need not exist
 * @param assets style sheets, scripts, fonts, pictures; key {@code asset.folder}
 * @param output the site; key {@code destination.folder}
 * @param cache the build's memory between runs, {@code .tapeout}; always safe to delete
 */
public record Folders(Path source, Path content, Path templates, Path data, Path assets, Path output, Path cache) {

    /** By hand: the JDK makes this method for a record when it is first called, which no archive of classes spares. */
    @Override
    public String toString() {
        return List.of(source, content, templates, data, assets, output, cache).toString();
    }
}
