package tapeout.page;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tapeout.content.value.SitePath;
import tapeout.picture.ImageSize;
import tapeout.picture.PictureFormat;
import tapeout.picture.PictureHeader;
import tapeout.picture.PictureScaler;

/** The icons that home screens ask for, each a square. */
public enum SiteIcon {
    SMALL(192, 192, false, "192"),
    LARGE(512, 512, false, "512"),
    /** Of which a screen may cut off what lies outside of a circle of four fifths (W3C, Web Application Manifest). */
    MASKABLE(512, 410, true, "512.maskable"),
    /** What iOS asks for, which shows what can be seen through as black. */
    TOUCH(180, 180, true, "180");

    /** The site's own picture of itself, relative to the asset folder. */
    public static final String LOGO = "img/logo.png";

    /** One that a site gives for iOS, which looks for it at the root too. */
    public static final String OWN_TOUCH = "apple-touch-icon.png";

    /**
     * An icon of a site.
     *
     * @param source the picture that it is made of
     * @param header of the picture
     */
    public record Made(SitePath path, SiteIcon icon, Path source, PictureHeader header) {}

    private final int side;
    private final int mark;
    private final boolean opaque;
    private final String ending;

    SiteIcon(int side, int mark, boolean opaque, String ending) {
        this.side = side;
        this.mark = mark;
        this.opaque = opaque;
        this.ending = ending;
    }

    /** How wide and high it is, in pixels. */
    public int side() {
        return side;
    }

    /** How wide and high the site's picture is in its middle, in pixels. */
    public int mark() {
        return mark;
    }

    /** Whether nothing is to be seen through it. */
    public boolean isOpaque() {
        return opaque;
    }

    /** Those that a site has: for which its picture of itself, a square, is large enough. */
    public static List<Made> of(SiteFiles files) {
        return files.file(LOGO).stream()
                .flatMap(logo -> files.asset(LOGO).flatMap(SiteFiles.Picture::header).stream()
                        .flatMap(header -> Stream.of(values())
                                .filter(icon -> icon.fits(header) && !icon.isGiven(files))
                                .map(icon -> new Made(icon.beside(logo.path()), icon, logo.source(), header))))
                .toList();
    }

    /** Whether the site has one of its own. */
    private boolean isGiven(SiteFiles files) {
        return this == TOUCH && files.address(OWN_TOUCH).isPresent();
    }

    private boolean fits(PictureHeader header) {
        ImageSize size = header.size();
        return header.format() == PictureFormat.PNG
                && PictureScaler.takes(header)
                && size != null
                && size.width() == size.height()
                && mark <= size.width();
    }

    private SitePath beside(SitePath logo) {
        String name = logo.value();
        return new SitePath(name.substring(0, name.lastIndexOf('.')) + "." + ending + ".png");
    }
}
