package tapeout.view.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.view.chart.Chart;
import tapeout.view.context.Fillings;
import tapeout.view.part.ContentsEntry;
import tapeout.view.part.Markup;
import tapeout.view.words.Messages;

/** Fills the slots of a body for its page with what the whole library knows. */
public final class BodyMarkup {

    private final SlotLinks links;
    private final Figures figures;
    private final Messages messages;

    public BodyMarkup(Fillings fillings, Figures figures) {
        this.links = SlotLinks.onPage(fillings);
        this.figures = figures;
        this.messages = fillings.wording().messages();
    }

    /** The body. A slot that leads nowhere is left empty or plain: the build stops at its problem. */
    public Prose of(Document document, SourceNumbers sources) {
        List<Prose.Part> parts = new ArrayList<>();
        Markup rest = new SlotFilling(links, document) {
            @Override
            List<BodySlot.Citation> run(Body body, int slot) {
                return body.citationsFrom(slot, String::isBlank);
            }

            @Override
            String markup(List<BodySlot.Citation> run) {
                return CitationRun.markup(run, sources, messages);
            }

            @Override
            String markup(BodySlot.OnPage markup) {
                return onPage(markup.variant());
            }

            @Override
            String markup(BodySlot.Code code) {
                return onPage(code.variant());
            }

            @Override
            String markup(BodySlot.ComparisonPlace place) {
                return links.comparison(place.compare(), figures.comparison(place));
            }

            @Override
            String markup(BodySlot.ChartPlace place) {
                return drawn(figures.chart(place));
            }

            @Override
            String markup(BodySlot.DataPlace place) {
                return drawn(links.numbers(document, place).map(table -> figures.chart(table, place)));
            }

            private String drawn(Optional<Chart> figure) {
                figure.ifPresent(chart -> parts.add(new Prose.Part(cut(), List.of(chart))));
                return "";
            }
        }.fill();
        if (rest.present()) {
            parts.add(new Prose.Part(rest, List.of()));
        }
        return new Prose(parts);
    }

    /** The headings for a table of contents; none where there are fewer than three. */
    public static List<ContentsEntry> contents(Body body) {
        return body.headings().size() < 3
                ? List.of()
                : body.headings().stream()
                        .filter(heading -> heading.level() <= 3)
                        .map(heading -> new ContentsEntry(heading.level(), heading.text(), "#" + heading.id()))
                        .toList();
    }
}
