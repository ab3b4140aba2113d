package tapeout.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceText;

/**
 * Where templates and messages come from: a file in the site's template folder, else the file of the same name that is
 * packed in the jar. Names are relative and written with {@code /}: {@code pages/post.ftlh}.
 */
public final class TemplateSource implements TemplateTexts {

    private static final String PACKED = "/tapeout/templates/";

    /**
     * The folder that the templates in the jar were copied from, where there is one: the launcher of a checkout names it,
     * so that an edited template needs no new jar.
     */
    private static final @Nullable Path UNPACKED = unpacked(System.getProperty("tapeout.templates"));

    private final Path folder;
    private final String shownFolder;

    private TemplateSource(Path folder, String shownFolder) {
        this.folder = folder;
        this.shownFolder = shownFolder;
    }

    /**
     * The templates of a site.
     *
     * @param source the source folder, absolute
     * @param templates the template folder, absolute; it need not exist
     */
    public static TemplateSource of(Path source, Path templates) {
        Path shown = templates.startsWith(source) ? source.relativize(templates) : templates;
        return new TemplateSource(templates, shown.toString().replace('\\', '/') + "/");
    }

    /**
     * The text of a file with the path that problems show for it.
     *
     * @return empty if there is no such file, neither in the folder nor in the jar
     * @throws IOException if there is one that cannot be read, is no text or lies outside the folder
     */
    @Override
    public Optional<SourceText> read(String name) throws IOException {
        Optional<SourceText> own = readOwn(name);
        return own.isPresent() ? own : readPacked(name);
    }

    /** Whether there is such a file in the site's own folder. */
    public boolean isOwn(String name) {
        return Files.isRegularFile(folder.resolve(name).normalize());
    }

    /** The file in the site's own folder only; otherwise as {@link #read}. */
    public Optional<SourceText> readOwn(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new IOException("it leads out of the template folder");
            }
            return Optional.of(SourceDecoder.decode(shownPath(name), Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            if (Files.isSymbolicLink(file)) {
                throw e;
            }
            return Optional.empty(); // an editor replaces it just now
        }
    }

    /** The file in the jar only, or in the folder that the launcher names for it; otherwise as {@link #read}. */
    public Optional<SourceText> readPacked(String name) throws IOException {
        if (UNPACKED != null) {
            Path file = UNPACKED.resolve(name).normalize();
            return file.startsWith(UNPACKED) && Files.isRegularFile(file)
                    ? Optional.of(SourceDecoder.decode(file.toString(), Files.readAllBytes(file)))
                    : Optional.empty();
        }
        try (InputStream stream = TemplateSource.class.getResourceAsStream(PACKED + name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(SourceDecoder.decode("tapeout.jar/templates/" + name, stream.readAllBytes()));
        }
    }

    /** The path that problems show for a file of the site's own folder. */
    @Override
    public String shownPath(String name) {
        return shownFolder + name;
    }

    private static @Nullable Path unpacked(@Nullable String folder) {
        return folder != null && Files.isDirectory(Path.of(folder)) ? Path.of(folder) : null;
    }

    /** The names of the templates in the site's own folder, for hints; none where they cannot be listed. */
    @Override
    public Set<String> ownNames() {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .forEach(names::add);
        } catch (IOException e) {
            names.clear();
        }
        return names;
    }
}
