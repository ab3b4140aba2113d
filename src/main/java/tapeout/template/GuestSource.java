package tapeout.template;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import tapeout.problem.SourceText;

/** The templates of a JBake site: its own folder, and nothing that ships with Tapeout. */
final class GuestSource implements TemplateTexts {

    private final TemplateSource names;
    private final Path folder;
    private final Charset charset;

    GuestSource(TemplateSource names, Path folder, Charset charset) {
        this.names = names;
        this.folder = folder;
        this.charset = charset;
    }

    @Override
    public Optional<SourceText> read(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("it leads out of the template folder");
        }
        return Optional.of(new SourceText(shownPath(name), new String(Files.readAllBytes(file), charset)));
    }

    @Override
    public String shownPath(String name) {
        return names.shownPath(name);
    }

    @Override
    public Set<String> ownNames() {
        return names.ownNames();
    }
}
