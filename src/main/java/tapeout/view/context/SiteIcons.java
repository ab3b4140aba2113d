package tapeout.view.context;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.content.value.SitePath;
import tapeout.page.SiteFiles;
import tapeout.page.SiteIcon;
import tapeout.picture.ImageSize;
import tapeout.view.part.Icon;

/** Finds the icons of a site among its assets. */
public final class SiteIcons {

    private static final String DRAWING = "img/favicon.svg";

    private SiteIcons() {}

    /** The drawing, and the pictures. */
    public static List<Icon> all(SiteFiles files, Urls urls) {
        Stream<Icon> drawing =
                files.address(DRAWING).map(path -> new Icon(urls.href(path), "any", "image/svg+xml", "")).stream();
        List<Icon> made = SiteIcon.of(files).stream()
                .filter(page -> page.icon() != SiteIcon.TOUCH)
                .map(page -> picture(page.path(), page.icon(), urls))
                .toList();
        return Stream.concat(drawing, made.isEmpty() ? itself(files, urls).stream() : made.stream())
                .toList();
    }

    /** The site's picture as it is, where it is too small for others to be made of it; empty where it is no square. */
    private static Optional<Icon> itself(SiteFiles files, Urls urls) {
        return files.asset(SiteIcon.LOGO).flatMap(picture -> {
            ImageSize size = picture.size();
            return size == null || size.width() != size.height()
                    ? Optional.empty()
                    : Optional.of(
                            new Icon(urls.href(picture.path()), size.width() + "x" + size.height(), "image/png", ""));
        });
    }

    /** The address of the one for iOS; empty where the site has none. */
    public static Optional<String> touch(SiteFiles files, Urls urls) {
        return files.address(SiteIcon.OWN_TOUCH)
                .or(() -> SiteIcon.of(files).stream()
                        .filter(page -> page.icon() == SiteIcon.TOUCH)
                        .map(SiteIcon.Made::path)
                        .findFirst())
                .map(urls::href)
                .or(() -> itself(files, urls).map(Icon::href));
    }

    private static Icon picture(SitePath path, SiteIcon icon, Urls urls) {
        String purpose = icon == SiteIcon.MASKABLE ? "maskable" : "";
        return new Icon(urls.href(path), icon.side() + "x" + icon.side(), "image/png", purpose);
    }
}
