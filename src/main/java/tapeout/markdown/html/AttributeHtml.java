package tapeout.markdown.html;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import tapeout.content.value.PageId;
import tapeout.markdown.syntax.HtmlNames;
import tapeout.problem.SourceLocation;

/** Writes the attributes of raw HTML that the allow-list lets through, and notes the others. */
final class AttributeHtml {

    /** Attributes that are there or not, whatever they say. */
    private static final Set<String> FLAGS = Set.of("allowfullscreen", "default", "loop", "muted", "open", "reversed");

    private final Sheet sheet;
    private final HtmlAllowance allowance;
    private final HtmlFragment fragment;

    AttributeHtml(Sheet sheet, HtmlAllowance allowance, HtmlFragment fragment) {
        this.sheet = sheet;
        this.allowance = allowance;
        this.fragment = fragment;
    }

    /** Writes those of an element, but for some that are written in another way. */
    void write(Element element, Set<String> apart) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (apart.contains(name) || HtmlAllowance.isDecidedHere(name)) {
                continue;
            }
            if (!allowance.allows(element, attribute)) {
                leaveOut(element, attribute);
            } else if (name.equals("id")) {
                id(element, attribute);
            } else if (name.equals("class")) {
                classes(element, attribute);
            } else if (FLAGS.contains(name)) {
                sheet.html().raw(" " + name);
            } else {
                sheet.html().attribute(name, HtmlNames.shown(attribute.getValue()));
            }
        }
    }

    /** Notes what an element cannot have, of those that it does not write itself. */
    void check(Element element, Set<String> used) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (!HtmlAllowance.isDecidedHere(name) && (!used.contains(name) || !allowance.allows(element, attribute))) {
                leaveOut(element, attribute);
            }
        }
    }

    private void id(Element element, Attribute attribute) {
        if (takes(element, attribute)) {
            sheet.html().onPage(HtmlWriter.attributeText("id", attribute.getValue()), "");
        }
    }

    /** Takes an id for an element, or reports that it is not free. */
    boolean takes(Element element, Attribute attribute) {
        String id = attribute.getValue();
        boolean free = sheet.ids().take(id);
        if (!free) {
            sheet.problems().html().droppedId(at(element, attribute), id, PageId.isReserved(id));
        }
        return free;
    }

    private void leaveOut(Element element, Attribute attribute) {
        sheet.leftOut().add(attribute.getKey(), at(element, attribute));
    }

    private void classes(Element element, Attribute attribute) {
        String kept = allowance.keptClasses(attribute.getValue());
        if (!kept.isEmpty()) {
            sheet.html().attribute("class", kept);
        }
        if (!kept.equals(attribute.getValue().strip().replaceAll("\\s+", " "))) {
            leaveOut(element, attribute);
        }
    }

    private SourceLocation at(Element element, Attribute attribute) {
        var range = element.attributes().sourceRange(attribute.getKey()).nameRange();
        return range.isTracked() ? fragment.at(range.startPos(), sheet.places()) : fragment.at(element, sheet.places());
    }
}
