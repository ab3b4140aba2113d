package tapeout.jbake;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.configuration2.CompositeConfiguration;
import tapeout.properties.PropertyFile;

/**
 * Tells a site of JBake's from one of Tapeout's, before the rest of its configuration is read: it says so, or it has a
 * template that JBake would use, ending in {@code .ftl}, and no folder of topics.
 */
final class GuestDetection {

    private static final String PROFILE = "tapeout.profile";
    private static final String GUEST = "jbake";

    private final Path source;
    private final Map<String, String> written = new LinkedHashMap<>();

    GuestDetection(Path source, PropertyFile file) {
        this.source = source;
        file.entries().forEach((key, entry) -> written.put(key, entry.value()));
    }

    /** Whether the site says itself what it is. */
    boolean isSaid() {
        return written.containsKey(PROFILE);
    }

    boolean isGuest() {
        return isSaid()
                ? Objects.requireNonNull(written.get(PROFILE)).strip().equals(GUEST)
                : template().isPresent();
    }

    /** The template by which a site that says nothing is known, relative to the source folder. */
    Optional<String> template() {
        CompositeConfiguration values = new ClosedConfiguration(written, true).composite();
        try {
            if (Files.isDirectory(source.resolve(values.getString("content.folder", "content"))
                    .resolve("topics"))) {
                return Optional.empty();
            }
            Path folder = source.resolve(values.getString("template.folder", "templates"));
            return ConfigKeys.templateTypes(values.getKeys()).stream()
                    .map(type ->
                            values.getString("template." + type + ".file", "").strip())
                    .filter(name -> name.endsWith(".ftl") && Files.isRegularFile(folder.resolve(name)))
                    .map(name -> source.relativize(folder.resolve(name)).toString())
                    .sorted()
                    .findFirst();
        } catch (InvalidPathException | IllegalStateException e) {
            return Optional.empty(); // what is wrong there is told when the configuration is read
        }
    }
}
