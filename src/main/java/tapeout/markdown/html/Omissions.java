package tapeout.markdown.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;
import tapeout.problem.markdown.HtmlProblems;

/** Decides which elements of a fragment are left out, and tells of each mistake once: not of what only follows from it. */
final class Omissions {

    private final Sheet sheet;
    private final HtmlAllowance allowance;
    private final TornElements torn;
    private final HtmlFragment fragment;
    private final HtmlNesting nesting;
    private final Set<Element> omitted = Collections.newSetFromMap(new IdentityHashMap<>());

    Omissions(Sheet sheet, HtmlAllowance allowance, TornElements torn, HtmlFragment fragment) {
        this.sheet = sheet;
        this.allowance = allowance;
        this.torn = torn;
        this.fragment = fragment;
        this.nesting = new HtmlNesting(fragment);
    }

    /**
     * Whether the tags of an element are left out, which is told.
     *
     * @param parent the name of the element that it is written in; empty where that is none of this fragment's
     */
    boolean omits(Element element, String parent) {
        boolean allowed = allowance.allows(element, fragment.inLine());
        String fault = allowed ? nesting.fault(element, parent) : null;
        if (allowed && fault == null) {
            return false;
        }
        if (!follows(element)) {
            tell(element, fault);
        }
        omitted.add(element);
        if (element.endSourceRange().isImplicit()
                && element.endSourceRange().startPos() == fragment.text().length()) {
            torn.begin(ParsedHtml.written(element));
        }
        return true;
    }

    /** Whether an element was left out. */
    boolean contains(@Nullable Element element) {
        return omitted.contains(element);
    }

    private boolean follows(Element element) {
        boolean known = allowance.allows(element, false);
        return known && (contains(element.parent()) || torn.hasPart(element.normalName()) || isNextToItsLike(element));
    }

    /** Whether an element of the same name, which is left out, stands right before it: an item beside an item. */
    private boolean isNextToItsLike(Element element) {
        Node before = element.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before instanceof Element other
                && HtmlNesting.isPart(element.normalName())
                && other.normalName().equals(element.normalName())
                && contains(other);
    }

    private void tell(Element element, @Nullable String fault) {
        HtmlProblems problems = sheet.problems().html();
        SourceLocation at = fragment.at(element, sheet.places());
        String name = ParsedHtml.written(element);
        if (fault != null) {
            problems.misplacedElement(at, name, fault);
        } else if (HtmlAllowance.isBlock(element)) {
            problems.blockInLine(at, name, fragment.inCell());
        } else {
            problems.droppedElement(at, name);
        }
    }
}
