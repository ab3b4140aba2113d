package tapeout.view.assemble;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tapeout.config.Machines;
import tapeout.content.Document;
import tapeout.content.Image;
import tapeout.page.Permalinks;
import tapeout.page.ShownPage;
import tapeout.page.SiteFiles;
import tapeout.page.Targets;
import tapeout.picture.ImageSize;
import tapeout.picture.PictureFormat;
import tapeout.view.Card;
import tapeout.view.context.Links;
import tapeout.view.part.ImageView;

/** Finds what other sites show beside a link to a page: its document's own picture, or else the page's card. */
final class SocialPictures {

    /** What those who read Open Graph show; none of them is known to show drawings. */
    private static final Set<PictureFormat> SHOWN =
            EnumSet.of(PictureFormat.PNG, PictureFormat.JPEG, PictureFormat.GIF, PictureFormat.WEBP);

    private final Links links;
    private final Targets targets;
    private final Machines machines;

    SocialPictures(Links links, Targets targets, Machines machines) {
        this.links = links;
        this.targets = targets;
        this.machines = machines;
    }

    /** @param title what the card of the page says */
    ImageView of(ShownPage page, String title) {
        Document document = page.document();
        return document == null ? card(page, title) : own(document).orElseGet(() -> card(page, title));
    }

    private Optional<ImageView> own(Document document) {
        Image image = document.image();
        return image == null
                ? Optional.empty()
                : targets.picture(document, image.src().id())
                        .filter(picture -> picture.header()
                                .filter(header -> SHOWN.contains(header.format()))
                                .isPresent())
                        .flatMap(picture -> view(picture, image));
    }

    private Optional<ImageView> view(SiteFiles.Picture picture, Image image) {
        ImageSize size = picture.size();
        return size == null
                ? Optional.empty()
                : Optional.of(new ImageView(
                        links.urls().absolute(picture.path()),
                        size.width(),
                        size.height(),
                        image.alt(),
                        "",
                        ImageView.Choice.NONE));
    }

    private ImageView card(ShownPage page, String title) {
        return machines.cards() && page.hasCard()
                ? new ImageView(
                        links.urls().absolute(Permalinks.cardOf(page)),
                        Card.WIDTH,
                        Card.HEIGHT,
                        title,
                        "",
                        ImageView.Choice.NONE)
                : ImageView.NONE;
    }
}
