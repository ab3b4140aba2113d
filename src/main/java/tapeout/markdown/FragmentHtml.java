package tapeout.markdown;

import com.vladsch.flexmark.util.ast.Block;
import java.util.BitSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/** Writes one fragment of HTML: what the allow-list lets through, and the Markdown at its marks. */
final class FragmentHtml {

    private static final int MOST_ERRORS = 100;

    private final Rendering rendering;
    private final HtmlWriter html;
    private final HtmlAllowance allowance;
    private final HtmlFragment fragment;
    private final BitSet written = new BitSet();
    private int depth;

    FragmentHtml(Rendering rendering, HtmlAllowance allowance, HtmlFragment fragment) {
        this.rendering = rendering;
        this.html = rendering.html();
        this.allowance = allowance;
        this.fragment = fragment;
    }

    void write() {
        Parser parser = Parser.htmlParser()
                .setTrackPosition(true)
                .setTrackErrors(MOST_ERRORS)
                .setMaxDepth(Bounds.HTML_TAGS);
        for (Node node : parser.parseFragmentInput(fragment.text(), new Element("div"), "")) {
            write(node);
        }
        for (ParseError error : parser.getErrors()) {
            // Tags that have no place where they stand, and end tags that end nothing: the parser leaves them out.
            if (error.getErrorMessage().startsWith("Unexpected")) {
                rendering.problems().brokenHtml(at(fragment.text().lastIndexOf('<', error.getPosition() - 1)));
            }
        }
        // A quotation mark or a comment that is never closed swallows what follows: that must not vanish.
        int lost = written.nextClearBit(0);
        if (lost < fragment.markdown().size()) {
            rendering.problems().brokenHtml(at(0));
        }
        for (; lost < fragment.markdown().size(); lost = written.nextClearBit(lost)) {
            writeMarkdown(lost);
        }
    }

    private void write(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Comment comment) {
            comment(comment);
        } else if (node instanceof DataNode data) {
            fragment.marks(data.getWholeData()).forEach(written::set);
        } else if (node instanceof Element element) {
            element(element);
        } else {
            rendering.problems().brokenHtml(at(node));
        }
    }

    private void text(String text) {
        if (!fragment.inLine() && text.isBlank()) {
            html.line();
        } else {
            html.text(text);
        }
    }

    private void comment(Comment comment) {
        int index = fragment.marked(comment.getData());
        if (index >= 0) {
            writeMarkdown(index);
        } else if (comment.getData().startsWith("?") || comment.getData().startsWith("[CDATA[")) {
            rendering.problems().brokenHtml(at(comment));
        }
    }

    private void writeMarkdown(int index) {
        if (!written.get(index)) {
            written.set(index);
            rendering.write(fragment.markdown().get(index));
        }
    }

    private void element(Element element) {
        boolean allowed = allowance.allows(element, fragment.inLine());
        if (!allowed || (HtmlAllowance.holdsPhrasing(element) && holdsBlock(element))) {
            rendering.problems().droppedElement(at(element), element.normalName());
            if (!allowed && HtmlAllowance.dropsContent(element)) {
                fragment.marks(element.outerHtml()).forEach(written::set);
            } else {
                children(element);
            }
        } else if (element.normalName().equals("a")) {
            link(element);
        } else if (element.normalName().equals("img")) {
            checkAttributes(element);
            LinkTarget target = new LinkTarget(element.attr("src"), title(element));
            rendering.links().image(target, element.attr("alt"), at(element));
        } else {
            if (element.normalName().equals("blockquote")) {
                rendering.quotations().add(element, fragment, at(element));
            }
            html.raw("<" + element.normalName());
            attributes(element);
            html.raw(">");
            if (!HtmlAllowance.isVoid(element)) {
                children(element);
                html.raw("</" + element.normalName() + ">");
            }
        }
    }

    private void children(Element element) {
        if (++depth > Bounds.HTML_DEPTH) {
            throw new TooComplexException(
                    fragment.offset(start(element)), "nests more than " + Bounds.HTML_DEPTH + " HTML elements here");
        }
        for (Node child : element.childNodes()) {
            write(child);
        }
        depth--;
    }

    private void link(Element element) {
        checkAttributes(element);
        LinkTarget target = new LinkTarget(element.attr("href"), title(element));
        boolean nested = rendering.links().isOpen();
        boolean open = element.hasAttr("href") && rendering.links().open(target, at(element));
        if (!element.hasAttr("href") || nested) {
            rendering.problems().droppedElement(at(element), "a");
        }
        children(element);
        if (open) {
            rendering.links().close();
        }
    }

    private static @Nullable String title(Element element) {
        return element.hasAttr("title") ? element.attr("title") : null;
    }

    private void attributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean allowed = allowance.allows(element, attribute)
                    && (!name.equals("id") || rendering.ids().take(attribute.getValue()));
            if (!allowed) {
                rendering.problems().droppedAttribute(at(element, attribute), element.normalName(), name);
            } else if (name.equals("id")) {
                html.onPage(HtmlWriter.attributeText(name, attribute.getValue()), "", at(element, attribute));
            } else if (name.equals("open") || name.equals("reversed")) {
                html.raw(" " + name);
            } else {
                html.attribute(name, attribute.getValue());
            }
        }
    }

    /** Reports what links and images cannot have; what they can have is written by those who write them. */
    private void checkAttributes(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean used = name.equals("href") || name.equals("src") || name.equals("alt") || name.equals("title");
            if (!used || !allowance.allows(element, attribute)) {
                rendering.problems().droppedAttribute(at(element, attribute), element.normalName(), name);
            }
        }
    }

    private boolean holdsBlock(Element element) {
        return element.stream().anyMatch(inner -> inner.childNodes().stream().anyMatch(this::isBlock));
    }

    private boolean isBlock(Node node) {
        int index = node instanceof Comment comment ? fragment.marked(comment.getData()) : -1;
        return index >= 0 && fragment.markdown().get(index) instanceof Block;
    }

    private SourceLocation at(Node node) {
        return at(start(node));
    }

    private static int start(Node node) {
        return node.sourceRange().isTracked() ? node.sourceRange().startPos() : 0;
    }

    private SourceLocation at(Element element, Attribute attribute) {
        var range = element.attributes().sourceRange(attribute.getKey()).nameRange();
        return range.isTracked() ? at(range.startPos()) : at(element);
    }

    private SourceLocation at(int index) {
        return rendering.places().at(fragment.offset(index));
    }
}
