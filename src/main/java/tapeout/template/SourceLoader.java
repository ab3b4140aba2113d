package tapeout.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceText;

/** Hands templates to FreeMarker; what it finds is the text itself. */
final class SourceLoader implements TemplateLoader {

    private final TemplateTexts source;

    SourceLoader(TemplateTexts source) {
        this.source = source;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        return source.read(name)
                .map(text -> new SourceText(text.file(), OwnHeader.hidden(name, text.text())))
                .orElse(null);
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
