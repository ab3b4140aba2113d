package tapeout.site.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tapeout.config.Folders;
import tapeout.problem.SourceDecoder;

/** The site's own texts of new documents: {@code _archetypes/<type>.md} in the content folder, which are no documents. */
public final class Archetypes {

    static final String FOLDER = "_archetypes";

    private Archetypes() {}

    /**
     * The text of a new document of a type, blanks unfilled; empty where the site has none of its own.
     *
     * @throws IOException if it cannot be read or is no text
     */
    public static Optional<String> find(Folders folders, String type) throws IOException {
        Path file = folders.content().resolve(FOLDER).resolve(type + ".md");
        return Files.isRegularFile(file)
                ? Optional.of(
                        SourceDecoder.decode(SourcePaths.relative(folders.source(), file), Files.readAllBytes(file))
                                .text())
                : Optional.empty();
    }
}
