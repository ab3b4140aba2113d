package tapeout.view.body;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.block.NumberTable;
import tapeout.content.block.TypedBlock;
import tapeout.content.statement.Correction;
import tapeout.content.value.SitePath;
import tapeout.content.value.When;
import tapeout.library.PostCorrection;
import tapeout.library.Timeline;
import tapeout.page.Anchors;
import tapeout.page.SiteFiles;
import tapeout.page.Targets;
import tapeout.picture.ImageSize;
import tapeout.view.context.Fillings;
import tapeout.view.context.PictureChoice;
import tapeout.view.context.Urls;
import tapeout.view.part.ImageView;

/** What the slots of a body lead to, as markup. A slot that leads nowhere is left empty or plain. */
final class SlotLinks {

    /** How addresses are written where the body is read. */
    private interface Addresses {

        String of(SitePath path);

        /** A part of the document itself. */
        String within(Document document, String fragment);

        /** Of which files of a picture a browser can choose. */
        ImageView.Choice choice(SiteFiles.Picture picture, int width);

        /** What nothing is at: a site that goes out in spite of it loses no address. */
        String nowhere(SitePath page, String target);
    }

    private final Fillings fillings;
    private final Addresses addresses;

    private SlotLinks(Fillings fillings, Addresses addresses) {
        this.fillings = fillings;
        this.addresses = addresses;
    }

    /** The body of a document, of which the text is read. */
    Body body(Document document) {
        return fillings.texts().read(document);
    }

    /** As a page of the site needs them: from the host's root, and of its own parts the fragment alone. */
    static SlotLinks onPage(Fillings fillings) {
        Urls urls = fillings.links().urls();
        return new SlotLinks(fillings, new Addresses() {
            @Override
            public String of(SitePath path) {
                return urls.href(path);
            }

            @Override
            public String within(Document document, String fragment) {
                return Urls.part(fragment);
            }

            @Override
            public ImageView.Choice choice(SiteFiles.Picture picture, int width) {
                return PictureChoice.inText(picture, width, urls::href);
            }

            @Override
            public String nowhere(SitePath page, String target) {
                return urls.nowhere(target);
            }
        });
    }

    /** With the host, for readers who are elsewhere. */
    static SlotLinks absolute(Fillings fillings) {
        Urls urls = fillings.links().urls();
        return new SlotLinks(fillings, new Addresses() {
            @Override
            public String of(SitePath path) {
                return urls.absolute(path);
            }

            @Override
            public String within(Document document, String fragment) {
                return urls.absolute(fillings.links().permalinks().of(document), fragment);
            }

            @Override
            public ImageView.Choice choice(SiteFiles.Picture picture, int width) {
                return ImageView.Choice.NONE; // readers of feeds and mail show what they find in src
            }

            @Override
            public String nowhere(SitePath page, String target) {
                return URI.create(urls.absolute(page))
                        .resolve(urls.nowhere(target))
                        .toString();
            }
        });
    }

    /** A whole link to an entity, topic or story. */
    String entity(BodySlot.EntityLink link) {
        Optional<? extends Document> target = fillings.library().entity(link.id());
        if (target.isEmpty()) {
            target = fillings.library().story(link.id());
        }
        if (target.isEmpty()) {
            target = fillings.library().topic(link.id());
        }
        // what names nothing of the site was perhaps not meant to
        String typed = "[[" + link.id() + (link.text() == null ? "" : "|" + link.text()) + "]]";
        return target.map(document -> InlineMarkup.entity(
                        addresses.of(fillings.links().permalinks().of(document)),
                        link.text() == null ? document.title() : link.text()))
                .orElseGet(() -> InlineMarkup.escape(typed));
    }

    /** A table that compares entities. */
    String comparison(TypedBlock.Compare compare, Comparison comparison) {
        return comparison.markup(
                compare.label() == null ? "" : compare.label(),
                compare.of().stream()
                        .map(entity -> entity(new BodySlot.EntityLink(entity.id(), null, entity.at())))
                        .toList());
    }

    /** The entries of a story's timeline. */
    String timeline(BodySlot.StoryPlace place) {
        return fillings.library()
                .story(place.story())
                .map(story -> fillings.library().timeline(story).entries().stream()
                        .map(this::entry)
                        .collect(Collectors.joining()))
                .orElse("");
    }

    private String entry(Timeline.Entry entry) {
        When date = entry.date();
        String shape = date == null ? "undated" : date.precision() == When.Precision.DAY ? "day" : "span";
        Post post = entry.post();
        return "<li class=\"timeline-entry timeline-" + shape + "\">\n<p class=\"timeline-date\">"
                + (date == null
                        ? InlineMarkup.escape(fillings.wording().messages().text("date.unknown"))
                        : day(date))
                + "</p>\n<p class=\"timeline-label\">"
                + (post == null
                        ? InlineMarkup.escape(entry.text())
                        : InlineMarkup.entity(
                                addresses.of(fillings.links().permalinks().of(post)), entry.text()))
                + "</p>\n</li>\n";
    }

    /** A date. */
    String day(When when) {
        return InlineMarkup.escape(fillings.wording().dates().when(when).text());
    }

    /** The value of an {@code href}. */
    String address(Document document, BodySlot.DocumentLink link) {
        return InlineMarkup.escape(rawAddress(document, link));
    }

    private String rawAddress(Document document, BodySlot.DocumentLink link) {
        if (link.target().isEmpty() && link.query().isEmpty() && link.fragment() != null) {
            return addresses.within(document, fillings.targets().anchor(document, link.fragment()));
        }
        Targets.Target target = fillings.targets().find(document, link.target());
        SitePath path = target.path();
        return (path == null
                        ? addresses.nowhere(fillings.links().permalinks().of(document), link.target())
                        : addresses.of(path))
                + link.query()
                + part(target.document(), link.fragment());
    }

    private String part(@Nullable Document target, @Nullable String fragment) {
        if (fragment == null) {
            return "";
        }
        return Urls.part(target == null ? fragment : fillings.targets().anchor(target, fragment));
    }

    /** What the file of a chart holds; empty where it cannot be read. */
    Optional<NumberTable> numbers(Document document, BodySlot.DataPlace place) {
        return fillings.targets().numbers(document, place.chart().data().id());
    }

    /** The attributes of an image that say where it lies and how large it is. */
    String image(Document document, BodySlot.ImageSource image) {
        return fillings.targets()
                .picture(document, image.src())
                .map(picture -> attributes(picture, image))
                .orElseGet(() -> "src=\""
                        + InlineMarkup.escape(
                                addresses.nowhere(fillings.links().permalinks().of(document), image.src())
                                        + image.query())
                        + "\"");
    }

    private String attributes(SiteFiles.Picture picture, BodySlot.ImageSource image) {
        ImageSize size = picture.size();
        String src = "src=\"" + InlineMarkup.escape(addresses.of(picture.path()) + image.query()) + "\"";
        int width = image.width();
        if (size == null) {
            return width == 0 ? src : src + " width=\"" + width + "\"";
        }
        ImageSize shown = width == 0 || width >= size.width() ? size : size.ofWidth(width);
        ImageView.Choice choice = addresses.choice(picture, shown.width());
        String choices = choice.present()
                ? " srcset=\"" + InlineMarkup.escape(choice.srcset()) + "\" sizes=\"" + choice.sizes() + "\""
                : "";
        return src + choices + " width=\"" + shown.width() + "\" height=\"" + shown.height() + "\"";
    }

    /** Marks the part of a text that was corrected, with the way to the note that says what was wrong in it. */
    String corrections(Document document, BodySlot.HeadingEnd heading) {
        if (document.corrections().isEmpty()) {
            return ""; // as most have none, and there are many headings
        }
        List<Correction> inOrder = PostCorrection.inOrder(document.corrections());
        return IntStream.range(0, inOrder.size())
                .boxed()
                .filter(place -> heading.id().equals(inOrder.get(place).place()))
                .sorted(Comparator.comparing(place -> inOrder.get(place).date(), Comparator.reverseOrder()))
                .map(place -> InlineMarkup.correctionMark(
                        addresses.within(document, Anchors.correction(place + 1)),
                        fillings.wording()
                                .messages()
                                .text(
                                        "correction.place",
                                        fillings.wording()
                                                .dates()
                                                .day(inOrder.get(place).date())
                                                .text())))
                .collect(Collectors.joining());
    }
}
