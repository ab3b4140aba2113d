package tapeout.markdown.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import tapeout.content.BodySlot;
import tapeout.content.Outside;
import tapeout.markdown.syntax.Destination;
import tapeout.markdown.syntax.HtmlNames;
import tapeout.problem.SourceLocation;

/**
 * Writes what plays or shows something beside the text: videos, sounds, the sources of pictures, and frames. Files lie on
 * the site or on a host that images may come from; frames are of hosts that the site names, in a sandbox and with a title.
 */
final class MediaHtml {

    private static final Set<String> ADDRESSES = Set.of("src", "poster", "srcset", "controls");
    private static final Set<String> OF_FRAMES = Set.of("allowfullscreen", "height", "src", "title", "width");
    private static final String SANDBOX = " sandbox=\"allow-forms allow-popups allow-presentation allow-same-origin"
            + " allow-scripts\" loading=\"lazy\" referrerpolicy=\"strict-origin-when-cross-origin\"";

    private final Sheet sheet;
    private final HtmlWriter html;
    private final Outside outside;
    private final AttributeHtml attributes;

    MediaHtml(Sheet sheet, Outside outside, AttributeHtml attributes) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.outside = outside;
        this.attributes = attributes;
    }

    /** Whether an element is one whose attributes are written here. */
    static boolean isMedia(Element element) {
        return Set.of("audio", "video", "source", "track").contains(element.normalName());
    }

    /** Whether a source or track names a file that may be shown; another one is left out. */
    boolean isShown(Element element, SourceLocation at) {
        boolean part = HtmlAllowance.isVoid(element);
        return !part || addresses(element).stream().allMatch(address -> isShown(address, at));
    }

    /** Writes the attributes of a video, a sound, a source or a track. */
    void attributes(Element element, SourceLocation at) {
        boolean player = !HtmlAllowance.isVoid(element);
        if (player) {
            // Without its controls nobody could start it, for no script of the post runs.
            html.raw(" controls");
            html.shown();
        }
        for (String name : List.of("src", "poster")) {
            if (element.hasAttr(name) && (!player || isShown(element.attr(name), at))) {
                html.raw(" " + name + "=\"");
                address(element.attr(name), at);
                html.raw("\"");
            }
        }
        if (element.hasAttr("srcset")) {
            candidates(element.attr("srcset"), at);
        }
        attributes.write(element, ADDRESSES);
    }

    /** Writes a frame, or a link in its place where its host is not one that the site names. */
    void frame(Element element, SourceLocation at) {
        Destination destination = destination(element.attr("src"));
        if (destination.kind() != Destination.Kind.EXTERNAL) {
            sheet.problems().html().droppedElement(at, "iframe");
            return;
        }
        String address = destination.value().startsWith("//") ? "https:" + destination.value() : destination.value();
        String host = host(address);
        String title = HtmlNames.shown(element.attr("title")).strip();
        String name = title.isEmpty() ? host : title;
        String link = "<a" + HtmlWriter.attributeText("href", address) + " rel=\"external noopener\">"
                + HtmlWriter.escape(name) + "</a>";
        if (!outside.showsFrame(address)) {
            sheet.problems().html().foreignFrame(at, host);
            html.onPage(link, link);
            html.shown();
            return;
        }
        if (title.isEmpty()) {
            sheet.problems().html().untitledFrame(at, host);
        }
        html.onPage(frame(element, address, name), link);
        html.shown();
        attributes.check(element, OF_FRAMES);
    }

    private static String frame(Element element, String address, String title) {
        StringBuilder frame = new StringBuilder("<iframe")
                .append(HtmlWriter.attributeText("src", address))
                .append(HtmlWriter.attributeText("title", title));
        for (String side : List.of("width", "height")) {
            if (HtmlAllowance.isNumber(element.attr(side))) {
                frame.append(HtmlWriter.attributeText(side, element.attr(side)));
            }
        }
        return frame.append(SANDBOX)
                .append(element.hasAttr("allowfullscreen") ? " allowfullscreen" : "")
                .append("></iframe>")
                .toString();
    }

    private static String host(String address) {
        String host = URI.create(address).getHost();
        return host == null ? address : host;
    }

    private static List<String> addresses(Element element) {
        List<String> addresses = new ArrayList<>();
        if (element.hasAttr("src")) {
            addresses.add(element.attr("src"));
        }
        for (String candidate : element.attr("srcset").split(",")) {
            if (!candidate.isBlank()) {
                addresses.add(candidate.strip().split("\\s+")[0]);
            }
        }
        return addresses;
    }

    private void candidates(String list, SourceLocation at) {
        html.raw(" srcset=\"");
        String between = "";
        for (String candidate : list.split(",")) {
            String[] parts = candidate.strip().split("\\s+");
            if (!parts[0].isEmpty()) {
                html.raw(between);
                address(parts[0], at);
                html.raw(parts.length > 1 && parts[1].matches("[0-9]{1,5}(?:\\.[0-9]+)?[wx]") ? " " + parts[1] : "");
                between = ", ";
            }
        }
        html.raw("\"");
    }

    private boolean isShown(String address, SourceLocation at) {
        Destination destination = destination(address);
        switch (destination.kind()) {
            case SITE -> {
                return !destination.isEmpty();
            }
            case EXTERNAL -> {
                if (outside.showsImage(destination.value())) {
                    return true;
                }
                sheet.problems().externalImage(at, address);
            }
            case PROGRAM, UNSAFE -> sheet.problems().unsafeLink(at, address);
            case UNKNOWN -> sheet.problems().unknownScheme(at, address);
        }
        return false;
    }

    private void address(String written, SourceLocation at) {
        Destination destination = destination(written);
        if (destination.kind() == Destination.Kind.SITE) {
            html.slot(new BodySlot.DocumentLink(destination.value(), destination.query(), destination.fragment(), at));
        } else {
            html.raw(HtmlWriter.escape(destination.value()));
        }
    }

    private Destination destination(String address) {
        return Destination.of(address, outside);
    }
}
