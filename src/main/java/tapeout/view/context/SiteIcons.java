package tapeout.view.context;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.content.value.SitePath;
import tapeout.page.SiteFiles;
import tapeout.page.SiteIcon;
import tapeout.view.part.Icon;

/** Finds the icons of a site among its assets. */
public final class SiteIcons {

    private static final String DRAWING = "img/favicon.svg";

    /** One that a site gives for iOS, which looks for it at the root too. */
    private static final String TOUCH = "apple-touch-icon.png";

    private SiteIcons() {}

    /** The drawing, and the pictures. */
    public static List<Icon> all(SiteFiles files, Urls urls) {
        Stream<Icon> drawing =
                files.address(DRAWING).map(path -> new Icon(urls.href(path), "any", "image/svg+xml", "")).stream();
        Stream<Icon> made = SiteIcon.of(files).stream()
                .filter(page -> page.icon() != SiteIcon.TOUCH)
                .map(page -> picture(page.path(), page.icon(), urls));
        return Stream.concat(drawing, made).toList();
    }

    /** The address of the one for iOS; empty where the site has none. */
    public static Optional<String> touch(SiteFiles files, Urls urls) {
        return files.address(TOUCH)
                .or(() -> SiteIcon.of(files).stream()
                        .filter(page -> page.icon() == SiteIcon.TOUCH)
                        .map(SiteIcon.Made::path)
                        .findFirst())
                .map(urls::href);
    }

    private static Icon picture(SitePath path, SiteIcon icon, Urls urls) {
        String purpose = icon == SiteIcon.MASKABLE ? "maskable" : "";
        return new Icon(urls.href(path), icon.side() + "x" + icon.side(), "image/png", purpose);
    }
}
