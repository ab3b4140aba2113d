package tapeout.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.problem.ConfigProblems;
import tapeout.problem.SourceText;
import tapeout.properties.PropertyFile;

/** The environments of a site: each is a file {@code jbake.<name>.properties} beside {@code jbake.properties}. */
final class Environments {

    private static final Pattern FILE = Pattern.compile("jbake\\.([\\w-]+)\\.properties");

    private final Path source;

    Environments(Path source) {
        this.source = source;
    }

    /**
     * The keys of an environment over those of the site.
     *
     * @return null where there is no such environment, or none that can be read, which is a problem
     */
    @Nullable
    PropertyFile over(PropertyFile site, String name, ConfigProblems problems) {
        Set<String> known = names();
        if (!known.contains(name)) {
            problems.unknownEnvironment(name, known);
            return null;
        }
        SourceText text = JBakeConfigurationReader.decode(source.resolve("jbake." + name + ".properties"), problems);
        return text == null ? null : PropertyFile.read(text, problems).over(site);
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(source)) {
            files.forEach(file -> {
                Matcher name = FILE.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    names.add(name.group(1));
                }
            });
        } catch (IOException e) {
            return Set.of(); // a folder that cannot be listed has none that can be named
        }
        return names;
    }
}
