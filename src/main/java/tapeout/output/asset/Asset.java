package tapeout.output.asset;

import java.nio.file.Path;
import tapeout.content.value.SitePath;
import tapeout.output.OutputFile;

/**
 * A file of the asset folder that goes out.
 *
 * @param name how templates and documents name it: its path relative to the asset folder, such as {@code css/site.css}
 * @param source where it lies
 * @param file its address, and what is written there
 */
public record Asset(String name, Path source, OutputFile file) {

    /** Its address, such as {@code /assets/css/site.3f2a9c1b0d.css}. */
    public SitePath path() {
        return file.path();
    }
}
