package tapeout.cli;

import java.util.Map;
import java.util.Set;
import tapeout.frontmatter.BlockKeys;
import tapeout.jbake.BodyEngines;
import tapeout.jbake.HostedSite;
import tapeout.library.trace.Once;
import tapeout.markdown.BodyRenderer;
import tapeout.markdown.MarkdownRenderer;
import tapeout.markdown.html.BodyWords;
import tapeout.site.SiteWords;
import tapeout.view.words.Messages;

/** What makes HTML of the documents of a site. */
final class Renderers {

    private Renderers() {}

    /** The endings of documents' names, such as {@code md}. */
    static Set<String> endings(HostedSite site) {
        return of(site, new SiteWords(site.config())).keySet();
    }

    /** By the endings of the documents' names. */
    static Map<String, BodyRenderer> of(HostedSite site, SiteWords words) {
        MarkdownRenderer markdown = MarkdownRenderer.builder()
                .rules(site.config().documents().bodies())
                .words(new Once<>(() -> bodyWords(words.messages())))
                .blocks(new BlockKeys(words::marks))
                .build();
        BodyEngines.registerMarkdown(markdown);
        return BodyEngines.byEnding(site, markdown);
    }

    /** The words that end up in bodies. */
    private static BodyWords bodyWords(Messages messages) {
        return new BodyWords(
                messages.text("body.note"),
                messages.text("body.tip"),
                messages.text("body.important"),
                messages.text("body.warning"),
                messages.text("body.caution"),
                number -> messages.text("body.table", number),
                new BodyWords.Footnotes(
                        messages.text("body.footnotes"),
                        number -> messages.text("body.footnote", number),
                        number -> messages.text("body.back", number)),
                messages.quotationMarks());
    }
}
