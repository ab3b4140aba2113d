package tapeout.markdown.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Bounds;
import tapeout.problem.MarkdownProblems;
import tapeout.problem.SourceLocation;

/**
 * A fragment of HTML as a browser reads it, and what it has to leave out or to close for that.
 *
 * @param text what was read
 * @param nodes what stands in it
 * @param errors the first of the parser's errors
 */
record ParsedHtml(String text, List<Node> nodes, List<ParseError> errors) {

    private static final int MOST_ERRORS = 100;
    private static final String MISPLACED = "Unexpected ";
    private static final String OPEN_AT_END = "Unexpected EOF token";
    private static final String CUT_AT_END = "Unexpectedly reached end of file";

    /** Elements whose end may be left to what follows (the HTML standard, section 13.1.2.4). */
    private static final Set<String> LEFT_OPEN = Set.of(
            "p", "li", "dt", "dd", "rt", "rp", "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th");

    /** Elements that HTML has no more, by what says the same. */
    private static final Map<String, String> OLD_NAMES =
            Map.of("acronym", "abbr", "big", "span", "center", "div", "font", "span", "strike", "s", "tt", "code");

    static ParsedHtml of(String text) {
        Parser parser = Parser.htmlParser()
                .setTrackPosition(true)
                .setTrackErrors(MOST_ERRORS)
                .setMaxDepth(Bounds.HTML_TAGS);
        List<Node> nodes = parser.parseFragmentInput(text, new Element("div"), "");
        nodes.stream().flatMap(node -> node.nodeStream(Element.class)).forEach(ParsedHtml::renameOld);
        return new ParsedHtml(text, nodes, List.copyOf(parser.getErrors()));
    }

    private static void renameOld(Element element) {
        String name = OLD_NAMES.get(element.normalName());
        if (name != null) {
            element.tagName(name);
        }
    }

    /**
     * Reports tags that have no place where they stand, end tags that end nothing, and what does not end.
     *
     * @param at turns an index of the text into its place
     */
    void report(MarkdownProblems problems, IntFunction<SourceLocation> at) {
        for (ParseError error : errors) {
            String message = error.getErrorMessage();
            Element unclosed = message.startsWith(OPEN_AT_END) ? unclosed() : null;
            if (unclosed != null) {
                problems.unclosedElement(at.apply(unclosed.sourceRange().startPos()), unclosed.normalName());
            } else if (message.startsWith(CUT_AT_END)) {
                problems.brokenHtml(at.apply(cut()));
            } else if (message.startsWith(MISPLACED)) {
                problems.brokenHtml(at.apply(text.lastIndexOf('<', error.getPosition() - 1)));
            }
        }
    }

    /** Whether a tag was reported that goes on to the end. */
    boolean isCut() {
        return errors.stream().anyMatch(error -> error.getErrorMessage().startsWith(CUT_AT_END));
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
    private @Nullable Element unclosed() {
        return all().filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> !LEFT_OPEN.contains(element.normalName()))
                .filter(element -> element.endSourceRange().isImplicit()
                        && element.endSourceRange().startPos() == text.length())
                .findFirst()
                .orElse(null);
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
