package tapeout.view.context;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.page.SiteFiles;
import tapeout.picture.ImageSize;
import tapeout.view.part.Icon;

/** Finds the icons of a site among its assets. */
public final class SiteIcons {

    private static final String DRAWING = "img/favicon.svg";

    /** The site's own picture of itself, which home screens show where it is a square. */
    private static final String LOGO = "img/logo.png";

    private SiteIcons() {}

    /** The drawing, and the picture. */
    public static List<Icon> all(SiteFiles files, Urls urls) {
        return Stream.concat(
                        files.address(DRAWING).map(path -> new Icon(urls.href(path), "any", "image/svg+xml")).stream(),
                        picture(files, urls).stream())
                .toList();
    }

    /** The picture alone; empty where the site has none that is a square. */
    public static Optional<Icon> picture(SiteFiles files, Urls urls) {
        return files.asset(LOGO).flatMap(picture -> {
            ImageSize size = picture.size();
            return size == null || size.width() != size.height()
                    ? Optional.empty()
                    : Optional.of(new Icon(urls.href(picture.path()), size.width() + "x" + size.height(), "image/png"));
        });
    }
}
