package tapeout.jbake;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.TreeMap;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.ErrorEngine;
import org.jbake.parser.MarkdownEngine;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.jbake.parser.ParserEngine;
import org.jbake.parser.RawMarkupEngine;
import org.jbake.util.HtmlUtil;
import tapeout.guest.MarkupEngines;

/** JBake's engines as JBake itself uses them, its Markdown in place of Tapeout's; what they give is trusted, as there. */
public final class GuestEngines implements MarkupEngines {

    private static final Set<String> DATA = Set.of("yml", "yaml");

    private final JBakeConfiguration host;
    private final Map<String, ParserEngine> engines = new TreeMap<>();

    public GuestEngines(HostedSite site) {
        this.host = site.host();
        for (String ending : Engines.getRecognizedExtensions()) {
            if (!DATA.contains(ending)) {
                engines.put(ending, Engines.get(ending));
            }
        }
        engines.put("md", new MarkdownEngine());
    }

    @Override
    public Set<String> endings() {
        return engines.keySet();
    }

    @Override
    public boolean isPresent(String ending) {
        return !(engines.get(ending) instanceof ErrorEngine);
    }

    @Override
    public boolean readsHeader(String ending) {
        ParserEngine engine = engines.get(ending);
        return !(engine instanceof MarkdownEngine || engine instanceof RawMarkupEngine);
    }

    @Override
    public String html(String ending, Path file, String body) throws EngineException {
        if (!(engines.get(ending) instanceof MarkupEngine engine)) {
            throw new EngineException("it is none of JBake's kind");
        }
        ParserContext context = new ParserContext(file.toFile(), body.lines().toList(), host, true);
        context.setBody(body);
        return attempt(() -> {
            engine.processBody(context);
            return context.getBody();
        });
    }

    @Override
    public Map<String, Object> document(String ending, Path file) throws EngineException {
        if (!(engines.get(ending) instanceof MarkupEngine engine) || !isPresent(ending)) {
            throw new EngineException("its library is not installed");
        }
        return attempt(() -> {
            DocumentModel document = parse(engine, file.toFile());
            return document == null ? Map.of() : new HashMap<>(withLists(document));
        });
    }

    @Override
    public String withImages(String html, Map<String, Object> document) {
        if (!host.getImgPathUpdate()) {
            return html;
        }
        DocumentModel model = new DocumentModel();
        model.putAll(document);
        model.setBody(html);
        HtmlUtil.fixImageSourceUrls(model, host);
        return model.getBody();
    }

    // nothing says that JBake's engines can be used by two threads at once, and this one keeps its configuration
    private DocumentModel parse(MarkupEngine engine, File file) {
        synchronized (engine) {
            return engine.parse(host, file);
        }
    }

    private static Map<String, Object> withLists(DocumentModel document) {
        Map<String, Object> values = new HashMap<>(document);
        values.put("tags", List.of(document.getTags()));
        return values;
    }

    private interface Work<T> {
        T run();
    }

    private static <T> T attempt(Work<T> work) throws EngineException {
        try {
            return work.run();
        } catch (RuntimeException | LinkageError | ServiceConfigurationError | StackOverflowError e) {
            throw new EngineException(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
