package tapeout.view.body;

import java.util.ArrayList;
import java.util.List;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.view.part.Markup;

/**
 * Fills the slots of one body, in order. Each is asked to be filled and says how many slots that took: citations that
 * stand side by side are one.
 */
abstract class SlotFilling implements BodySlot.Visitor<Integer> {

    private final SlotLinks links;
    private final Document document;
    private final Body body;
    private final StringBuilder html = new StringBuilder();
    private List<String> variants = List.of();
    private int next;

    SlotFilling(SlotLinks links, Document document) {
        this.links = links;
        this.document = document;
        this.body = links.body(document);
    }

    /** The citations from a slot on that are shown as one. */
    abstract List<BodySlot.Citation> run(Body body, int slot);

    /** What is shown of them. */
    abstract String markup(List<BodySlot.Citation> run);

    /** What is shown of markup that only a page has a use for. */
    abstract String markup(BodySlot.OnPage markup);

    /** What is shown of code whose words have colours on a page. */
    abstract String markup(BodySlot.Code code);

    /** What is shown in the place of a chart. */
    abstract String markup(BodySlot.ChartPlace place);

    /** What is shown in the place of a chart of a file. */
    abstract String markup(BodySlot.DataPlace place);

    /** What is shown in the place of a comparison. */
    abstract String markup(BodySlot.ComparisonPlace place);

    /** What a page shows of what it shows otherwise than others do. */
    final String onPage(int variant) {
        return variants().get(2 * variant);
    }

    /** What stands for it elsewhere. */
    final String elsewhere(int variant) {
        return variants().get(2 * variant + 1);
    }

    private List<String> variants() {
        if (variants.isEmpty()) {
            variants = body.variants().texts();
        }
        return variants;
    }

    /** Takes what was written so far: what follows is another part. */
    Markup cut() {
        Markup written = new Markup(html.toString());
        html.setLength(0);
        return written;
    }

    /** The whole body. A slot that leads nowhere is left empty or plain: the build stops at its problem. */
    Markup fill() {
        if (body.isBlank()) {
            return Markup.NONE;
        }
        List<String> pieces = body.pieces().texts();
        html.append(pieces.get(0));
        while (next < body.slots().size()) {
            next += body.slots().get(next).accept(this);
            html.append(pieces.get(next));
        }
        return cut();
    }

    /** What goes into each slot, without the text between them. */
    List<String> fills() {
        List<BodySlot> slots = body.slots();
        List<String> fills = new ArrayList<>();
        for (next = 0; next < slots.size(); next++) {
            slots.get(next).accept(this);
            fills.add(cut().html());
        }
        return fills;
    }

    @Override
    public Integer of(BodySlot.EntityLink link) {
        return one(links.entity(link));
    }

    @Override
    public Integer of(BodySlot.DocumentLink link) {
        return one(links.address(document, link));
    }

    @Override
    public Integer of(BodySlot.ImageSource image) {
        return one(links.image(document, image));
    }

    @Override
    public Integer of(BodySlot.Citation citation) {
        // a number alone at the start of a line says nothing
        while (html.length() > 0 && html.charAt(html.length() - 1) == ' ') {
            html.setLength(html.length() - 1);
        }
        List<BodySlot.Citation> run = run(body, next);
        html.append(markup(run));
        return run.size();
    }

    @Override
    public Integer of(BodySlot.HeadingEnd heading) {
        return one(links.corrections(document, heading));
    }

    @Override
    public Integer of(BodySlot.OnPage markup) {
        return one(markup(markup));
    }

    @Override
    public Integer of(BodySlot.Code code) {
        return one(markup(code));
    }

    @Override
    public Integer of(BodySlot.ChartPlace place) {
        return one(markup(place));
    }

    @Override
    public Integer of(BodySlot.DataPlace place) {
        return one(markup(place));
    }

    @Override
    public Integer of(BodySlot.ComparisonPlace place) {
        return one(markup(place));
    }

    @Override
    public Integer of(BodySlot.StoryPlace place) {
        return one(links.timeline(place));
    }

    @Override
    public Integer of(BodySlot.Day day) {
        return one(links.day(day.when()));
    }

    private int one(String filled) {
        html.append(filled);
        return 1;
    }
}
