package tapeout.view.feed;

import java.net.IDN;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import tapeout.content.value.SitePath;

/** Names things for ever by who named them, when, and how (RFC 4151). */
final class TagUri {

    private TagUri() {}

    /**
     * A tag URI such as {@code tag:digest.example,2026-11-24:/posts/2026/x/#correction}.
     *
     * @param host the site's address
     * @param date a day on which the host was ours, the same one every time
     * @param path the first address of the page with what is named
     * @param fragment which part of the page, in ASCII letters, digits and {@code -._}
     */
    static String of(URI host, LocalDate date, SitePath path, String fragment) {
        String name =
                Objects.requireNonNull(host.getHost(), "host without a name").toLowerCase(Locale.ROOT);
        return "tag:" + IDN.toASCII(name) + "," + date + ":" + path.encoded() + "#" + fragment;
    }
}
