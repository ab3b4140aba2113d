package tapeout.markdown.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a body of which one tag stands where it cannot, so that its other tag and its parts have no place
 * either: one mistake, told once. Kept for the whole body, since paragraphs and items between are fragments of their own.
 * Confined to one thread.
 */
final class TornElements {

    private final Deque<String> begun = new ArrayDeque<>();
    private final Deque<Element> around = new ArrayDeque<>();
    private final Set<Element> ended = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Notes an element whose start was told of and whose end tag, if one is to come, ends nothing. */
    void begin(String element) {
        begun.push(element);
    }

    /** Whether an end tag belongs to such an element, which is over then. */
    boolean ends(String element) {
        return begun.removeFirstOccurrence(element);
    }

    /** Whether an element belongs into one of those that are not over. */
    boolean hasPart(String element) {
        return begun.stream().anyMatch(whole -> HtmlNesting.isPart(element, whole));
    }

    /** Notes that what comes stands in an element. */
    void enter(Element element) {
        around.push(element);
    }

    void leave() {
        around.pop();
    }

    /** The element around a fragment that an end tag in it would end; null if none is left. It is told of, and ended by this. */
    @Nullable
    Element endedApart(String name) {
        for (Element element : around) {
            if (ParsedHtml.written(element).equals(name)
                    && element.endSourceRange().isImplicit()
                    && ended.add(element)) {
                return element;
            }
        }
        return null;
    }

    /** Whether an element's missing end was told of at a tag in another fragment. */
    boolean isEnded(Element element) {
        return ended.contains(element);
    }
}
