package tapeout.jbake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.jbake.parser.ErrorEngine;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserEngine;
import tapeout.markdown.BodyRenderer;
import tapeout.markdown.MarkdownRenderer;

/**
 * What renders the bodies of documents, by the ending of their files: JBake's registry of engines decides, so an engine
 * that is registered there, or comes with a library, works here.
 */
public final class BodyEngines {

    // JBake reads these as data, without a body
    private static final Set<String> DATA = Set.of("yml", "yaml");

    private BodyEngines() {}

    /** Makes Tapeout's Markdown JBake's own; to be called at launch, for the registry belongs to the whole process. */
    public static void registerMarkdown(BodyRenderer markdown) {
        Engines.register("md", new MarkdownBodyEngine(markdown));
    }

    /**
     * The renderers of all endings that JBake knows.
     *
     * @param site for engines that have options
     * @param sanitiser makes bodies of the HTML that other engines than Tapeout's give
     */
    public static Map<String, BodyRenderer> byEnding(HostedSite site, MarkdownRenderer sanitiser) {
        Map<String, BodyRenderer> renderers = new TreeMap<>();
        for (String ending : Engines.getRecognizedExtensions()) {
            if (!DATA.contains(ending)) {
                renderer(ending, Engines.get(ending), site.host(), sanitiser)
                        .ifPresent(found -> renderers.put(ending, found));
            }
        }
        return Map.copyOf(renderers);
    }

    private static Optional<BodyRenderer> renderer(
            String ending, ParserEngine engine, JBakeConfiguration host, MarkdownRenderer sanitiser) {
        if (engine instanceof MarkdownBodyEngine markdown) {
            return Optional.of(markdown.renderer());
        }
        if (engine instanceof ErrorEngine) {
            return Optional.of(new MissingEngineRenderer(ending));
        }
        return engine instanceof MarkupEngine markup
                ? Optional.of(new EngineBodyRenderer(ending, markup, host, sanitiser))
                : Optional.empty();
    }
}
