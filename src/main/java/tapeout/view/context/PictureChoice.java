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

    /** Text is nowhere wider, in CSS pixels: the measure of posts at the largest size of text. */
    private static final int WIDEST = 600;

    private PictureChoice() {}

    /**
     * The smaller ones of a picture, and itself.
     *
     * @param width how wide it is shown at most, in CSS pixels
     * @param href writes an address
     */
    public static ImageView.Choice of(SiteFiles.Picture picture, int width, Function<SitePath, String> href) {
        ImageSize size = picture.size();
        List<Integer> widths = picture.widths();
        if (size == null || widths.isEmpty()) {
            return ImageView.Choice.NONE;
        }
        int shown = Math.min(width, WIDEST);
        return new ImageView.Choice(
                Stream.concat(
                                widths.stream()
                                        .map(smaller -> href.apply(picture.smaller(smaller)) + " " + smaller + "w"),
                                Stream.of(href.apply(picture.path()) + " " + size.width() + "w"))
                        .collect(Collectors.joining(", ")),
                "(min-width: " + shown + "px) " + shown + "px, 100vw");
    }
}
