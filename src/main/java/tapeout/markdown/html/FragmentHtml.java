package tapeout.markdown.html;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import tapeout.content.Outside;
import tapeout.markdown.syntax.Bounds;
import tapeout.markdown.syntax.HtmlNames;
import tapeout.markdown.syntax.LinkTarget;
import tapeout.markdown.syntax.TooComplexException;
import tapeout.problem.SourceLocation;

/** Writes one fragment of HTML: what the allow-list lets through, and the Markdown at its marks. */
final class FragmentHtml {

    private static final Set<String> LINK_ATTRIBUTES = Set.of("href", "id", "name", "title");
    private static final Set<String> IMAGE_ATTRIBUTES = Set.of("alt", "height", "id", "src", "title", "width");

    private final Sheet sheet;
    private final Flow flow;
    private final LinkHtml links;
    private final Quotations quotations;
    private final HtmlWriter html;
    private final HtmlAllowance allowance;
    private final TornElements torn;
    private final HtmlFragment fragment;
    private final HtmlNesting nesting;
    private final Omissions omissions;
    private final AttributeHtml attributes;
    private final MediaHtml media;
    private final TextHtml texts;
    private final Deque<String> open = new ArrayDeque<>();
    private final BitSet written = new BitSet();
    private final ParsedHtml parsed;
    private final TagFaults faults;
    private int depth;
    private boolean cutByComment;

    FragmentHtml(
            Sheet sheet,
            Flow flow,
            LinkHtml links,
            Quotations quotations,
            Outside outside,
            HtmlAllowance allowance,
            TornElements torn,
            HtmlFragment fragment) {
        this.sheet = sheet;
        this.flow = flow;
        this.links = links;
        this.quotations = quotations;
        this.html = sheet.html();
        this.allowance = allowance;
        this.torn = torn;
        this.fragment = fragment;
        this.nesting = new HtmlNesting(fragment);
        this.omissions = new Omissions(sheet, allowance, torn, fragment);
        this.attributes = new AttributeHtml(sheet, allowance, fragment);
        this.media = new MediaHtml(sheet, outside, attributes);
        this.texts = new TextHtml(sheet, fragment);
        this.parsed = ParsedHtml.of(fragment.text());
        this.faults = new TagFaults(fragment, parsed, sheet, torn);
    }

    void write() {
        parsed.nodes().forEach(this::write);
        faults.report(omissions::contains);
        // A quotation mark or a comment that is never closed swallows what follows: that must not vanish.
        int lost = written.nextClearBit(0);
        if (lost < fragment.markdown().size() && !TagFaults.isCut(parsed) && !cutByComment) {
            faults.incomplete(parsed.cut());
        }
        for (; lost < fragment.markdown().size(); lost = written.nextClearBit(lost)) {
            writeMarkdown(lost);
        }
    }

    private void write(Node node) {
        if (node instanceof TextNode text) {
            texts.write(text);
        } else if (node instanceof Comment comment) {
            comment(comment);
        } else if (node instanceof DataNode data) {
            fragment.marks(data.getWholeData()).forEach(written::set);
        } else if (node instanceof Element element) {
            element(element);
        } else {
            faults.incomplete(HtmlFragment.start(node));
        }
    }

    private void comment(Comment comment) {
        int index = fragment.marked(comment.getData());
        if (index >= 0) {
            writeMarkdown(index);
        } else if (fragment.holdsMark(comment.getData())) {
            // it is never closed, and ends with our mark
            cutByComment = true;
            faults.incomplete(HtmlFragment.start(comment));
        } else if (comment.getData().startsWith("?") || comment.getData().startsWith("[CDATA[")) {
            faults.incomplete(HtmlFragment.start(comment));
        } else if (comment.getData().contains("<!--")) {
            sheet.problems().html().commentInComment(at(comment));
        }
    }

    private void writeMarkdown(int index) {
        if (!written.get(index)) {
            written.set(index);
            flow.write(fragment.markdown().get(index));
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("noscript")) {
            // It speaks for the script, which is left out.
            children(element, html::part);
        } else if (omissions.omits(element, open.isEmpty() ? "" : open.element())) {
            if (HtmlAllowance.dropsContent(element)) {
                fragment.marks(element.outerHtml()).forEach(written::set);
            } else {
                children(element, html::part);
            }
        } else if (name.equals("iframe")) {
            media.frame(element, at(element));
            fragment.marks(element.outerHtml()).forEach(written::set);
        } else if (name.equals("a")) {
            link(element);
        } else if (name.equals("img")) {
            image(element);
        } else if (!MediaHtml.isMedia(element) || media.isShown(element, at(element))) {
            container(element);
        }
    }

    private void container(Element element) {
        if (element.normalName().equals("blockquote")) {
            quotations.add(element, fragment, at(element));
        }
        int level = HtmlAllowance.headingLevel(element);
        boolean heading = level > 0;
        int visible = html.visible();
        String tag = heading ? "h" + sheet.outline().next(level) : element.normalName();
        html.raw("<" + tag);
        if (MediaHtml.isMedia(element)) {
            media.attributes(element, at(element));
        } else {
            attributes.write(element, Set.of());
        }
        if (element.normalName().equals("pre")) {
            sheet.code().scrolls();
        }
        html.raw(">");
        if (!HtmlAllowance.isVoid(element)) {
            open.push(element.normalName());
            torn.enter(element);
            Element summary = element.normalName().equals("details") ? HtmlNesting.summary(element) : null;
            if (summary != null && !nesting.isFirst(summary)) {
                // A browser shows it first, wherever it stands.
                element.prependChild(summary);
            }
            boolean code = HtmlNames.isCode(element.normalName());
            if (code) {
                html.startCode();
            }
            if (TextHtml.isCodeAlone(element)) {
                texts.code(element);
            } else {
                children(element, html::wordBreak);
            }
            if (code) {
                html.endCode();
            }
            torn.leave();
            open.pop();
            html.raw("</" + tag + ">");
        }
        if (heading && html.visible() == visible) {
            sheet.problems().emptyHeading(at(element));
        }
    }

    /** @param edge parts what stands in a block from what stands around it, so that two words stay two */
    private void children(Element element, Runnable edge) {
        if (element.isBlock()) {
            edge.run();
        }
        children(element);
        if (element.isBlock()) {
            edge.run();
        }
    }

    private void children(Element element) {
        if (++depth > Bounds.HTML_DEPTH) {
            throw new TooComplexException(
                    fragment.offset(HtmlFragment.start(element)),
                    "nests more than " + Bounds.HTML_DEPTH + " HTML elements here");
        }
        for (Node child : element.childNodes()) {
            write(child);
        }
        depth--;
    }

    private void link(Element element) {
        if (element.hasAttr("href") && !links.isOpen()) {
            anchor(element);
            attributes.check(element, LINK_ATTRIBUTES);
            LinkTarget target = new LinkTarget(element.attr("href"), title(element));
            boolean opened = links.open(target, at(element));
            children(element);
            if (opened) {
                links.close();
            }
            return;
        }
        boolean anchors = anchor(element);
        if (!anchors || element.hasAttr("href")) {
            sheet.problems().html().droppedElement(at(element), "a");
        }
        attributes.check(element, LINK_ATTRIBUTES);
        children(element);
    }

    private void image(Element element) {
        anchor(element);
        attributes.check(element, IMAGE_ATTRIBUTES);
        LinkTarget target = new LinkTarget(element.attr("src"), title(element));
        String alt = element.hasAttr("alt") ? HtmlNames.shown(element.attr("alt")) : null;
        String width = element.attr("width");
        links.image(target, alt, HtmlAllowance.isNumber(width) ? Integer.parseInt(width) : 0, at(element));
    }

    /** Writes the place that links can lead to, where a link or an image is one. @return whether it is */
    private boolean anchor(Element element) {
        String key = element.hasAttr("id") ? "id" : "name";
        Attribute attribute = element.attribute(key);
        if (attribute == null || !allowance.allows(element, attribute)) {
            return false;
        }
        if (attributes.takes(element, attribute)) {
            // Within a link there is no other <a>.
            String tag = element.normalName().equals("a") && !links.isOpen() ? "a" : "span";
            String id = HtmlWriter.attributeText("id", attribute.getValue());
            html.onPage("<" + tag + id + "></" + tag + ">", "");
        }
        return true;
    }

    private static @Nullable String title(Element element) {
        return element.hasAttr("title") ? HtmlNames.shown(element.attr("title")) : null;
    }

    private SourceLocation at(Node node) {
        return fragment.at(node, sheet.places());
    }
}
