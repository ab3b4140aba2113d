package tapeout.markdown.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.BodySlot;
import tapeout.content.Outside;
import tapeout.markdown.syntax.Destination;
import tapeout.markdown.syntax.LinkTarget;
import tapeout.problem.SourceLocation;

/** Links and images of a digest: slots for what lies on this site, marks for what leaves it, problems for the rest. */
final class SiteLinks implements LinkHtml {

    private final Sheet sheet;
    private final HtmlWriter html;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<LinkTarget, Destination> destinations = new IdentityHashMap<>();
    private final Outside outside;

    SiteLinks(Sheet sheet, Outside outside) {
        this.sheet = sheet;
        this.outside = outside;
        this.html = sheet.html();
    }

    @Override
    public boolean open(LinkTarget target, SourceLocation at) {
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
        LinkHtml.title(html, target.title());
        html.raw(">");
        open.push(new Open(target.destination(), at, html.visible()));
        return true;
    }

    @Override
    public void close() {
        html.raw("</a>");
        Open link = open.pop();
        if (html.visible() == link.visible) {
            sheet.problems().linkWithoutText(link.at, link.destination);
        }
    }

    @Override
    public boolean isOpen() {
        return !open.isEmpty();
    }

    @Override
    public void image(LinkTarget target, @Nullable String given, int width, SourceLocation at) {
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
        html.attribute("alt", alt);
        LinkHtml.title(html, target.title());
        html.raw(" loading=\"lazy\" decoding=\"async\">");
        if (given == null || !alt.isEmpty()) {
            html.shown();
        }
    }

    /** Where a target leads, judged once for all that share its definition. */
    private Destination destination(LinkTarget target) {
        return destinations.computeIfAbsent(target, it -> Destination.of(it.destination(), outside.linkSchemes()));
    }

    private record Open(String destination, SourceLocation at, int visible) {}
}
