package tapeout.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceText;

/** The templates of a JBake site: its own folder, and nothing that ships with Tapeout. */
final class GuestSource implements TemplateLoader, TemplateTexts {

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

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        return read(name).orElse(null);
    }

    @Override
    public long getLastModified(Object templateSource) {
        return 0;
    }

    @Override
    public Reader getReader(Object templateSource, String encoding) {
        return new StringReader(((SourceText) templateSource).text());
    }

    @Override
    public void closeTemplateSource(Object templateSource) {
        // a text holds nothing open
    }
}
