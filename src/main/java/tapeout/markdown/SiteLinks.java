package tapeout.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tapeout.content.BodySlot;
import tapeout.content.Reference;
import tapeout.problem.SourceLocation;

/** Links and images of a digest: slots for what lies on this site, marks for what leaves it, problems for the rest. */
final class SiteLinks implements LinkHtml {

    private final Rendering rendering;
    private final HtmlWriter html;
    private final List<Reference> external = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    SiteLinks(Rendering rendering) {
        this.rendering = rendering;
        this.html = rendering.html();
    }

    @Override
    public boolean open(LinkTarget target, SourceLocation at) {
        if (isOpen()) {
            return false;
        }
        Destination destination = Destination.of(target.destination());
        switch (destination.kind()) {
            case UNSAFE -> {
                rendering.problems().unsafeLink(at, target.destination());
                return false;
            }
            case EXTERNAL -> {
                external.add(new Reference(destination.value(), at));
                html.raw("<a");
                html.attribute("href", destination.value());
                html.raw(" rel=\"external noopener\"");
            }
            case MAIL -> {
                html.raw("<a");
                html.attribute("href", destination.value());
            }
            case SITE -> {
                if (destination.value().isEmpty() && destination.fragment() == null) {
                    rendering.problems().linkWithoutDestination(at);
                    return false;
                }
                html.raw("<a href=\"");
                html.slot(new BodySlot.DocumentLink(destination.value(), destination.fragment(), at));
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
            rendering.problems().linkWithoutText(link.at, link.destination);
        }
    }

    @Override
    public boolean isOpen() {
        return !open.isEmpty();
    }

    @Override
    public void image(LinkTarget target, String alt, SourceLocation at) {
        if (alt.isBlank()) {
            rendering.problems().missingAlt(at, target.destination());
        }
        Destination destination = Destination.of(target.destination());
        switch (destination.kind()) {
            case UNSAFE, MAIL -> {
                rendering.problems().unsafeLink(at, target.destination());
                html.prose(alt);
                return;
            }
            case EXTERNAL -> {
                rendering.problems().externalImage(at, target.destination());
                html.raw("<img");
                html.attribute("src", destination.value());
            }
            case SITE -> {
                html.raw("<img ");
                html.slot(new BodySlot.ImageSource(destination.value(), at));
            }
        }
        html.attribute("alt", alt.strip());
        LinkHtml.title(html, target.title());
        html.raw(" loading=\"lazy\" decoding=\"async\">");
        html.shown();
    }

    @Override
    public List<Reference> external() {
        return external;
    }

    private record Open(String destination, SourceLocation at, int visible) {}
}
