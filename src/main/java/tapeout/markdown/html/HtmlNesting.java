package tapeout.markdown.html;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in what, for the allowed elements (the content models of the HTML standard, section 4): jsoup reads HTML
 * as a browser does, and a browser keeps paragraphs in a {@code <span>} and an item outside a list.
 */
final class HtmlNesting {

    private static final Set<String> ROWS = Set.of("tr");
    private static final Set<String> ITEMS = Set.of("li");

    /** Elements that only stand in some others. */
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            Map.entry("li", Set.of("ol", "ul")),
            Map.entry("dt", Set.of("dl")),
            Map.entry("dd", Set.of("dl")),
            Map.entry("summary", Set.of("details")),
            Map.entry("figcaption", Set.of("figure")),
            Map.entry("source", Set.of("audio", "picture", "video")),
            Map.entry("track", Set.of("audio", "video")),
            Map.entry("rt", Set.of("ruby")),
            Map.entry("rp", Set.of("ruby")),
            Map.entry("caption", Set.of("table")),
            Map.entry("colgroup", Set.of("table")),
            Map.entry("col", Set.of("colgroup")),
            Map.entry("thead", Set.of("table")),
            Map.entry("tbody", Set.of("table")),
            Map.entry("tfoot", Set.of("table")),
            Map.entry("tr", Set.of("table", "tbody", "tfoot", "thead")),
            Map.entry("td", ROWS),
            Map.entry("th", ROWS));

    /** Elements that hold nothing but some others. */
    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "ol",
            ITEMS,
            "ul",
            ITEMS,
            "dl",
            Set.of("dt", "dd"),
            "picture",
            Set.of("img", "source"),
            "table",
            Set.of("caption", "colgroup", "thead", "tbody", "tfoot", "tr"),
            "colgroup",
            Set.of("col"),
            "thead",
            ROWS,
            "tbody",
            ROWS,
            "tfoot",
            ROWS,
            "tr",
            Set.of("td", "th"));

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final HtmlFragment fragment;

    HtmlNesting(HtmlFragment fragment) {
        this.fragment = fragment;
    }

    /**
     * Why an element cannot stand where it does with what it holds, as the end of the sentence "The HTML element …".
     *
     * @param parent the name of the element that it is written in; empty where that is none of this fragment's
     * @return null if it can
     */
    @Nullable
    String fault(Element element, String parent) {
        String name = element.normalName();
        if (!PARENTS.getOrDefault(name, Set.of(parent)).contains(parent)) {
            return "stands outside of what it belongs into";
        } else if (!fragment.inLine()
                && HtmlAllowance.holdsPhrasing(element)
                && holdsBlock(element, name.equals("summary"))) {
            return "holds paragraphs or other blocks, which it cannot";
        } else if (CHILDREN.containsKey(name) && holdsOther(element, CHILDREN.get(name))) {
            return "holds something that is no part of it";
        } else if (name.equals("details") && summary(element) == null) {
            return "has no <summary>, so that nothing would say what is in it";
        } else if (name.equals("picture") && element.selectFirst("> img") == null) {
            return "has no <img>, which shows it";
        } else if (name.equals("summary") && element != summary(element.parent())) {
            return "is a second one";
        }
        return null;
    }

    /** The part of a {@code <details>} that is always shown; null if it has none. */
    static @Nullable Element summary(@Nullable Element details) {
        return details == null
                ? null
                : details.children().stream()
                        .filter(child -> child.normalName().equals("summary"))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether an element only stands in some others. */
    static boolean isPart(String name) {
        return PARENTS.containsKey(name);
    }

    /** Whether an element only stands in a certain other, or in a part of it. */
    static boolean isPart(String name, String whole) {
        Set<String> parents = PARENTS.getOrDefault(name, Set.of());
        return parents.contains(whole) || parents.stream().anyMatch(parent -> isPart(parent, whole));
    }

    private boolean holdsBlock(Element element, boolean mayHoldHeadings) {
        for (Node child : element.childNodes()) {
            if (isMarkdownBlock(child)) {
                return true;
            }
            if (child instanceof Element inner) {
                boolean block =
                        HtmlAllowance.isBlock(inner) && !(mayHoldHeadings && HEADINGS.contains(inner.normalName()));
                if (block || holdsBlock(inner, mayHoldHeadings)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holdsOther(Element element, Set<String> names) {
        for (Node child : element.childNodes()) {
            boolean part = child instanceof Element inner
                    && (names.contains(inner.normalName()) || HtmlAllowance.dropsContent(inner));
            if (!part && shows(child)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands before an element in its parent that would be shown. */
    boolean isFirst(Element element) {
        for (Node before = element.previousSibling(); before != null; before = before.previousSibling()) {
            if (shows(before)) {
                return false;
            }
        }
        return true;
    }

    private boolean shows(Node node) {
        return node instanceof Element
                || (node instanceof TextNode text && !text.isBlank())
                || (node instanceof Comment comment && fragment.marked(comment.getData()) >= 0);
    }

    private boolean isMarkdownBlock(Node node) {
        int index = node instanceof Comment comment ? fragment.marked(comment.getData()) : -1;
        return index >= 0 && fragment.markdown().get(index) instanceof com.vladsch.flexmark.util.ast.Block;
    }
}
