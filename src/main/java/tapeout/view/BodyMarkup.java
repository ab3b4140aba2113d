package tapeout.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.SitePath;
import tapeout.library.PostCorrection;
import tapeout.page.Anchors;
import tapeout.page.ImageSize;
import tapeout.page.LinkTargets;
import tapeout.page.SiteFiles;

/** Fills the slots of a body with what the whole library knows. */
final class BodyMarkup {

    private final SiteContext site;

    BodyMarkup(SiteContext site) {
        this.site = site;
    }

    /** The body's HTML. A slot that leads nowhere is left empty or plain: the build stops at its problem. */
    Markup of(Document document, SourceNumbers sources) {
        Body body = document.body();
        if (body.isBlank()) {
            return Markup.NONE;
        }
        StringBuilder html = new StringBuilder(body.pieces().get(0));
        for (int i = 0; i < body.slots().size(); i++) {
            BodySlot slot = body.slots().get(i);
            if (slot instanceof BodySlot.EntityLink link) {
                html.append(entity(link));
            } else if (slot instanceof BodySlot.DocumentLink link) {
                html.append(InlineMarkup.escape(address(document, link)));
            } else if (slot instanceof BodySlot.ImageSource image) {
                html.append(image(document, image));
            } else if (slot instanceof BodySlot.Citation citation) {
                stripTrailingSpace(html); // a number alone at the start of a line says nothing
                html.append(sources.citation(citation));
            } else if (slot instanceof BodySlot.HeadingEnd heading && document instanceof Post post) {
                html.append(corrections(post, heading.id()));
            } else if (slot instanceof BodySlot.Word word) {
                html.append(InlineMarkup.escape(site.messages().text(word.key(), word.number())));
            }
            html.append(body.pieces().get(i + 1));
        }
        return new Markup(html.toString());
    }

    /** Marks the part of a post that was corrected, with the way to the note that says what was wrong in it. */
    private String corrections(Post post, String heading) {
        return PostCorrection.of(List.of(post)).stream()
                .filter(entry -> heading.equals(entry.correction().place()))
                .map(entry -> InlineMarkup.correctionMark(
                        "#" + Anchors.correction(entry.number()),
                        site.messages()
                                .text(
                                        "correction.place",
                                        site.dates()
                                                .day(entry.correction().date())
                                                .text())))
                .collect(Collectors.joining());
    }

    private static void stripTrailingSpace(StringBuilder html) {
        while (html.length() > 0 && html.charAt(html.length() - 1) == ' ') {
            html.setLength(html.length() - 1);
        }
    }

    /** The headings for a table of contents; none where there are fewer than three. */
    static List<ContentsEntry> contents(Body body) {
        return body.headings().size() < 3
                ? List.of()
                : body.headings().stream()
                        .filter(heading -> heading.level() <= 3)
                        .map(heading -> new ContentsEntry(heading.level(), heading.text(), "#" + heading.id()))
                        .toList();
    }

    private String entity(BodySlot.EntityLink link) {
        Optional<? extends Document> target = site.library().entity(link.id());
        if (target.isEmpty()) {
            target = site.library().story(link.id());
        }
        if (target.isEmpty()) {
            target = site.library().topic(link.id());
        }
        String fallback = link.text() == null ? link.id() : link.text();
        return target.map(document ->
                        InlineMarkup.entity(site.href(document), link.text() == null ? document.title() : link.text()))
                .orElseGet(() -> InlineMarkup.escape(fallback));
    }

    private String address(Document document, BodySlot.DocumentLink link) {
        if (link.target().isEmpty() && link.fragment() != null) {
            return "#" + link.fragment();
        }
        LinkTargets.Target target = site.targets().find(document, link.target());
        SitePath path = target.path();
        if (path == null) {
            return "#";
        }
        return link.fragment() == null ? site.href(path) : site.urls().href(path, link.fragment());
    }

    private String image(Document document, BodySlot.ImageSource image) {
        return site.targets()
                .picture(document, image.src())
                .map(this::attributes)
                .orElse("src=\"\"");
    }

    private String attributes(SiteFiles.Picture picture) {
        ImageSize size = picture.size();
        String src = "src=\"" + InlineMarkup.escape(site.href(picture.path())) + "\"";
        return size == null ? src : src + " width=\"" + size.width() + "\" height=\"" + size.height() + "\"";
    }
}
