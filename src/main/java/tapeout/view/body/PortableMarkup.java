package tapeout.view.body;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.view.context.Fillings;
import tapeout.view.part.Markup;
import tapeout.view.part.SourceView;

/**
 * Fills the slots of a body for readers who have neither its page nor the site's style sheet: feeds and mail. Addresses are
 * absolute, citations stand in brackets, and nothing has an id, for what shows several bodies at once would mix them up.
 */
public final class PortableMarkup {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]?\\s*");

    private final Fillings fillings;
    private final SlotLinks links;
    private final Figures figures;

    public PortableMarkup(Fillings fillings, Figures figures) {
        this.fillings = fillings;
        this.figures = figures;
        this.links = SlotLinks.absolute(fillings);
    }

    /** The body's HTML with the list of its document's sources below it, so that the numbers in it say something. */
    public Markup withSources(Document document) {
        SourceNumbers sources = new SourceNumbers(document);
        Markup body = of(document, sources);
        return body.present()
                ? new Markup(body.html() + list(sources.views(fillings.wording().dates())))
                : Markup.NONE;
    }

    /** The body's HTML. */
    public Markup of(Document document, SourceNumbers sources) {
        return new SlotFilling(links, document) {
            @Override
            List<BodySlot.Citation> run(Body body, int slot) {
                return body.citationsFrom(slot, BETWEEN.asMatchPredicate());
            }

            @Override
            String markup(List<BodySlot.Citation> run) {
                return citations(run, sources);
            }

            @Override
            String markup(BodySlot.OnPage markup) {
                return elsewhere(markup.variant());
            }

            @Override
            String markup(BodySlot.ComparisonPlace place) {
                return links.comparison(place.compare(), figures.comparison(place));
            }

            @Override
            String markup(BodySlot.ChartPlace place) {
                return figures.chart(place).map(ChartTable::markup).orElse("");
            }

            @Override
            String markup(BodySlot.DataPlace place) {
                return links.numbers(document, place)
                        .map(table -> ChartTable.markup(figures.chart(table, place)))
                        .orElse("");
            }

            @Override
            String markup(BodySlot.Code code) {
                return elsewhere(code.variant());
            }
        }.fill();
    }

    private static String citations(List<BodySlot.Citation> run, SourceNumbers sources) {
        SortedSet<Integer> numbers = new TreeSet<>();
        run.forEach(citation -> sources.link(citation.sourceId()).ifPresent(link -> numbers.add(link.number())));
        return InlineMarkup.bracketed(numbers);
    }

    private String list(List<SourceView> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder();
        html.append("<h2>").append(word("post.sources")).append("</h2>\n<ol>\n");
        for (SourceView source : sources) {
            html.append("<li>")
                    .append(fillings.wording()
                            .messages()
                            .labelled(
                                    InlineMarkup.escape(source.publisher()),
                                    InlineMarkup.outward(source.url(), source.title())));
            if (source.dates().accessed().present()) {
                html.append(", ").append(word("source.accessed")).append(' ');
                html.append(InlineMarkup.escape(source.dates().accessed().text()));
            }
            html.append("</li>\n");
        }
        return html.append("</ol>\n").toString();
    }

    private String word(String key) {
        return InlineMarkup.escape(fillings.wording().messages().text(key));
    }
}
