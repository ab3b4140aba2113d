package tapeout.markdown.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Bounds;

/**
 * A fragment of HTML as a browser reads it, and what it has to leave out or to close for that.
 *
 * @param text what was read
 * @param nodes what stands in it
 * @param errors the first of the parser's errors
 */
record ParsedHtml(String text, List<Node> nodes, List<ParseError> errors) {

    private static final int MOST_ERRORS = 100;

    /** Elements whose end may be left to what follows (the HTML standard, section 13.1.2.4). */
    private static final Set<String> LEFT_OPEN = Set.of(
            "p", "li", "dt", "dd", "rt", "rp", "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th");

    /** Elements that HTML has no more, by what says the same. */
    private static final Map<String, String> OLD_NAMES =
            Map.of("acronym", "abbr", "big", "span", "center", "div", "font", "span", "strike", "s", "tt", "code");

    private static final String WRITTEN = "written";

    static ParsedHtml of(String text) {
        Parser parser = Parser.htmlParser()
                .setTrackPosition(true)
                .setTrackErrors(MOST_ERRORS)
                .setMaxDepth(Bounds.HTML_TAGS);
        List<Node> nodes = parser.parseFragmentInput(text, new Element("div"), "");
        nodes.stream().flatMap(node -> node.nodeStream(Element.class)).forEach(element -> {
            renameOld(element);
            renameOnlyParagraph(element);
        });
        return new ParsedHtml(text, nodes, List.copyOf(parser.getErrors()));
    }

    private static void renameOld(Element element) {
        String name = OLD_NAMES.get(element.normalName());
        if (name != null) {
            element.attributes().userData(WRITTEN, element.normalName());
            element.tagName(name);
        }
    }

    /** The name of an element as its tag has it, for who wrote it. */
    static String written(Element element) {
        Object old = element.attributes().userData(WRITTEN);
        return old == null ? element.normalName() : old.toString();
    }

    /** A summary is a line of text: the one paragraph that programs wrap it in is that line, and looks no other way. */
    private static void renameOnlyParagraph(Element element) {
        if (element.normalName().equals("summary")) {
            Elements paragraphs = element.select("p");
            if (paragraphs.size() == 1) {
                paragraphs.tagName("span");
            }
        }
    }

    /** Where the tag starts that goes on to the end: behind the last thing that ends before. */
    int cut() {
        return all().flatMap(ParsedHtml::ranges)
                .mapToInt(Range::endPos)
                .filter(end -> end < text.length())
                .max()
                .orElse(0);
    }

    /** The first element that is still open at the end and should not be; null if there is none. */
    @Nullable
    Element unclosed(Predicate<Element> untold) {
        return elements()
                .filter(element -> !LEFT_OPEN.contains(element.normalName()))
                .filter(element -> isClosedAt(element, text.length()))
                .filter(untold)
                .findFirst()
                .orElse(null);
    }

    /** The innermost element without an end tag that a tag ends which starts at an index; null if there is none. */
    @Nullable
    Element closedAt(int start) {
        return elements()
                .filter(element -> isClosedAt(element, start))
                .reduce((outer, inner) -> inner)
                .orElse(null);
    }

    private static boolean isClosedAt(Element element, int index) {
        return element.endSourceRange().isImplicit() && element.endSourceRange().startPos() == index;
    }

    private Stream<Element> elements() {
        return all().filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<Range> ranges(Node node) {
        return node instanceof Element element && !element.endSourceRange().isImplicit()
                ? Stream.of(node.sourceRange(), element.endSourceRange())
                : Stream.of(node.sourceRange());
    }

    private Stream<Node> all() {
        return nodes.stream().flatMap(Node::nodeStream);
    }
}
