package tapeout.view.context;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.value.SitePath;
import tapeout.page.SiteFiles;
import tapeout.picture.ImageSize;
import tapeout.view.part.ImageView;

/** Tells browsers of which files of a picture they can choose. */
public final class PictureChoice {

    /** The measure of posts at the largest size of text is 607.5 CSS pixels; 1,200 real ones do for it on a fine screen. */
    private static final int TEXT = 600;

    /** The column, which a picture above a text fills, is 828 CSS pixels at most; 800 real ones do for it. */
    private static final int COLUMN = 800;

    private PictureChoice() {}

    /**
     * The smaller ones of a picture in a text, and itself.
     *
     * @param width how wide it is shown at most, in CSS pixels
     * @param href writes an address
     */
    public static ImageView.Choice inText(SiteFiles.Picture picture, int width, Function<SitePath, String> href) {
        int shown = Math.min(width, TEXT);
        return of(picture, "(min-width: " + shown + "px) " + shown + "px, 100vw", href);
    }

    /** The smaller ones of a picture above a text, and itself: from 56rem on there is a rail beside it. */
    public static ImageView.Choice aboveText(SiteFiles.Picture picture, Function<SitePath, String> href) {
        return of(picture, "(min-width: 1200px) " + COLUMN + "px, (min-width: 896px) 65vw, 100vw", href);
    }

    private static ImageView.Choice of(SiteFiles.Picture picture, String sizes, Function<SitePath, String> href) {
        ImageSize size = picture.size();
        List<Integer> widths = picture.widths();
        if (size == null || widths.isEmpty()) {
            return ImageView.Choice.NONE;
        }
        return new ImageView.Choice(
                Stream.concat(
                                widths.stream()
                                        .map(smaller -> href.apply(picture.smaller(smaller)) + " " + smaller + "w"),
                                Stream.of(href.apply(picture.path()) + " " + size.width() + "w"))
                        .collect(Collectors.joining(", ")),
                sizes);
    }
}
