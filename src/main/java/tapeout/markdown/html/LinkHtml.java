package tapeout.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.BodySlot;
import tapeout.content.Outside;
import tapeout.markdown.inline.PlainText;
import tapeout.markdown.syntax.Destination;
import tapeout.markdown.syntax.LinkTarget;
import tapeout.problem.SourceLocation;

/** Links and images of a digest: slots for what lies on this site, marks for what leaves it, problems for the rest. */
final class LinkHtml {

    private static final Pattern WORDS = Pattern.compile("[^/.#?:@]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|www\\.\\S+\\.\\S+");

    private final Sheet sheet;
    private final HtmlWriter html;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<LinkTarget, Destination> destinations = new IdentityHashMap<>();
    private final Outside outside;

    LinkHtml(Sheet sheet, Outside outside) {
        this.sheet = sheet;
        this.outside = outside;
        this.html = sheet.html();
    }

    /**
     * Writes a link's open tag.
     *
     * @return false, with nothing written, if there can be no such link here; its text is then written alone
     */
    boolean open(LinkTarget target, SourceLocation at) {
        if (isOpen()) {
            return false;
        }
        Destination destination = destination(target);
        switch (destination.kind()) {
            case UNSAFE -> {
                sheet.problems().unsafeLink(at, target.destination());
                return false;
            }
            case UNKNOWN -> {
                sheet.problems().unknownScheme(at, target.destination());
                return false;
            }
            case EXTERNAL -> {
                html.raw("<a");
                html.attribute("href", destination.value());
                html.raw(" rel=\"external noopener\"");
            }
            case PROGRAM -> {
                html.raw("<a");
                html.attribute("href", destination.value());
            }
            case SITE -> {
                if (destination.isEmpty()) {
                    sheet.problems().linkWithoutDestination(at);
                    return false;
                }
                html.raw("<a href=\"");
                html.slot(new BodySlot.DocumentLink(
                        destination.value(), destination.query(), destination.fragment(), at));
                html.raw("\"");
            }
        }
        title(target);
        html.raw(">");
        open.push(new Open(target.destination(), at, html.visible()));
        return true;
    }

    /** Writes the closing tag of the link that was opened last. */
    void close() {
        html.raw("</a>");
        Open link = open.pop();
        if (html.visible() == link.visible) {
            sheet.problems().linkWithoutText(link.at, link.destination);
        }
    }

    /** Whether a link is being written, which can hold no other. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Writes a link around a node's children. */
    void link(Node parent, LinkTarget target, SourceLocation at, Flow flow) {
        boolean open = !isSwapped(parent, target, at) && open(target, at);
        flow.children(parent);
        if (open) {
            close();
        }
    }

    /** Whether an address is the text of a link to a mere word, which is reported. */
    private boolean isSwapped(Node parent, LinkTarget target, SourceLocation at) {
        if (!WORDS.matcher(target.destination()).matches()) {
            return false;
        }
        String text = PlainText.of(parent);
        boolean swapped = ADDRESS.matcher(text).matches();
        if (swapped) {
            sheet.problems().swappedLink(at, target.destination().replace("%20", " "), text);
        }
        return swapped;
    }

    /**
     * Writes an image.
     *
     * @param given what stands for it, null where it is missing; empty where it says that the image is but decoration
     * @param width how wide to show it at most, in pixels; 0 for as wide as it is
     */
    void image(LinkTarget target, @Nullable String given, int width, SourceLocation at) {
        String alt = given == null ? "" : given.strip();
        if (given == null || alt.isEmpty() != given.isEmpty()) {
            sheet.problems().missingAlt(at, target.destination());
        }
        Destination destination = destination(target);
        switch (destination.kind()) {
            case UNSAFE, PROGRAM -> {
                sheet.problems().unsafeLink(at, target.destination());
                html.prose(alt);
                return;
            }
            case UNKNOWN -> {
                sheet.problems().unknownScheme(at, target.destination());
                html.prose(alt);
                return;
            }
            case EXTERNAL -> {
                if (!outside.showsImage(destination.value())) {
                    sheet.problems().externalImage(at, target.destination());
                    html.prose(alt);
                    return;
                }
                html.raw("<img");
                html.attribute("src", destination.value());
                if (width > 0) {
                    html.attribute("width", String.valueOf(width));
                }
            }
            case SITE -> {
                html.raw("<img ");
                html.slot(new BodySlot.ImageSource(destination.value(), destination.query(), width, at));
            }
        }
        html.attribute("alt", sheet.typeset(alt));
        title(target);
        html.raw(" loading=\"lazy\" decoding=\"async\">");
        if (given == null || !alt.isEmpty()) {
            html.shown();
        }
    }

    private void title(LinkTarget target) {
        if (target.title() != null) {
            html.attribute("title", sheet.typeset(target.title()));
        }
    }

    /** Where a target leads, judged once for all that share its definition. */
    private Destination destination(LinkTarget target) {
        return destinations.computeIfAbsent(target, it -> Destination.of(it.destination(), outside));
    }

    private record Open(String destination, SourceLocation at, int visible) {}
}
