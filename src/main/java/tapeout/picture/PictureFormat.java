package tapeout.picture;

import java.util.List;

/** A format of pictures, by what a file holds and not by what it is called. */
public enum PictureFormat {
    PNG("PNG", "png", "apng"),
    JPEG("JPEG", "jpg", "jpeg", "jpe", "jfif", "pjpeg", "pjp"),
    GIF("GIF", "gif"),
    WEBP("WebP", "webp"),
    AVIF("AVIF", "avif"),
    SVG("SVG", "svg"),
    PACKED_SVG("packed SVG (gzip)"),
    BARE_SVG("SVG without a namespace"),
    BROKEN_SVG("SVG that is no XML"),
    BMP("BMP", "bmp"),
    TIFF("TIFF"),
    HEIC("HEIC"),
    PHOTOSHOP("Photoshop"),
    RAW("camera raw"),
    POSTSCRIPT("PostScript"),
    PCX("PCX");

    private final String title;
    private final List<String> endings;

    PictureFormat(String title, String... endings) {
        this.title = title;
        this.endings = List.of(endings);
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** The endings by which servers know it, in lower case, the usual one first; none if browsers do not show it. */
    public List<String> endings() {
        return endings;
    }

    /** Whether all browsers show it. */
    public boolean isShown() {
        return !endings.isEmpty();
    }
}
