package tapeout.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tapeout.problem.SourceLocation;

/**
 * A document's body, rendered to HTML with a slot wherever something depends on other documents. A pure function of the
 * body's text: what fills the slots is known once all documents are read.
 *
 * @param pieces sanitised HTML before, between and after the slots; one more than slots
 * @param slots what goes between the pieces, in order
 * @param variants what a page shows in some of the slots and, each time behind it, what stands there elsewhere
 * @param headings the headings in order, for the table of contents and for anchors
 * @param anchors every id in the HTML that a link can lead to, headings included
 * @param quotations the block quotations in order, as the newsroom's rules look at them; alerts are none
 * @param numbers the numbers in digits that the text writes, each once, parted by spaces: for rules, which ask every post
 *     and would have to read every text
 * @param words the number of words, for the reading time
 */
public record Body(
        Pieces pieces,
        List<BodySlot> slots,
        Pieces variants,
        List<Heading> headings,
        List<String> anchors,
        List<Quotation> quotations,
        String numbers,
        int words) {

    /** A body without any text. */
    public static final Body EMPTY =
            new Body(Pieces.of(List.of("")), List.of(), Pieces.NONE, List.of(), List.of(), List.of(), "", 0);

    /** @throws IllegalArgumentException if there is not one piece more than slots */
    public Body {
        slots = List.copyOf(slots);
        headings = List.copyOf(headings);
        anchors = List.copyOf(anchors);
        quotations = List.copyOf(quotations);
        if (pieces.size() != slots.size() + 1) {
            throw new IllegalArgumentException(pieces.size() + " pieces do not fit " + slots.size() + " slots");
        }
    }

    /** Whether it shows nothing. */
    public boolean isBlank() {
        return slots.isEmpty() && pieces.get(0).isBlank();
    }

    /** Whether the text writes a number in digits just so; {@code 900} is none in {@code 1,900}. */
    public boolean writes(String number) {
        return (' ' + numbers + ' ').contains(' ' + number + ' ');
    }

    /** The HTML with the words of links to entities, and every other slot empty: for what is read and leads nowhere. */
    public Stream<String> plainPieces() {
        return IntStream.range(0, pieces.size()).mapToObj(i -> i == 0 ? plain(0) : words(i - 1) + plain(i));
    }

    /** A piece without the space before a citation, which is not there either. */
    private String plain(int piece) {
        boolean cited = piece < slots.size() && slots.get(piece) instanceof BodySlot.Citation;
        return cited ? pieces.get(piece).replaceFirst(" +$", "") : pieces.get(piece);
    }

    private String words(int slot) {
        if (!(slots.get(slot) instanceof BodySlot.EntityLink link)) {
            return "";
        }
        String text = link.text() == null ? link.id() : link.text();
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The links to entities, topics and stories, in order. */
    public Stream<BodySlot.EntityLink> entityLinks() {
        return slots(BodySlot.EntityLink.class);
    }

    /** The links to documents and addresses of this site, in order. */
    public Stream<BodySlot.DocumentLink> documentLinks() {
        return slots(BodySlot.DocumentLink.class);
    }

    /** The images of this site, in order. */
    public Stream<BodySlot.ImageSource> images() {
        return slots(BodySlot.ImageSource.class);
    }

    /** Whether it draws data: by a chart, or by a table that compares. */
    public boolean drawsData() {
        return slots.stream()
                .anyMatch(slot -> slot instanceof BodySlot.ChartPlace
                        || slot instanceof BodySlot.DataPlace
                        || slot instanceof BodySlot.ComparisonPlace);
    }

    /** The charts, in order. */
    public Stream<BodySlot.ChartPlace> charts() {
        return slots(BodySlot.ChartPlace.class);
    }

    /** The charts of files, in order. */
    public Stream<BodySlot.DataPlace> dataCharts() {
        return slots(BodySlot.DataPlace.class);
    }

    /** The comparisons, in order. */
    public Stream<BodySlot.ComparisonPlace> comparisons() {
        return slots(BodySlot.ComparisonPlace.class);
    }

    /** The timelines of stories, in order. */
    public Stream<BodySlot.StoryPlace> timelines() {
        return slots(BodySlot.StoryPlace.class);
    }

    /** The citations of sources, in order. */
    public Stream<BodySlot.Citation> citations() {
        return slots(BodySlot.Citation.class);
    }

    /** The citations from a slot on, as far as nothing but such text stands between them. */
    public List<BodySlot.Citation> citationsFrom(int first, Predicate<String> between) {
        List<BodySlot.Citation> run = new ArrayList<>();
        for (int i = first; i < slots.size() && (i == first || between.test(pieces.get(i))); i++) {
            if (!(slots.get(i) instanceof BodySlot.Citation citation)) {
                break;
            }
            run.add(citation);
        }
        return run;
    }

    private <T extends BodySlot> Stream<T> slots(Class<T> kind) {
        return slots.stream().filter(kind::isInstance).map(kind::cast);
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id its anchor, unique in the body
     * @param text its plain text
     */
    public record Heading(int level, String id, String text) {}

    /**
     * A block quotation.
     *
     * @param attributed whether it says whose words it holds, or the paragraph before it does
     * @param at where it starts
     */
    public record Quotation(boolean attributed, SourceLocation at) {}
}
