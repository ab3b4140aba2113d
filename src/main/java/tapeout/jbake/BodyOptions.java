package tapeout.jbake;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import tapeout.config.Profile;
import tapeout.content.BodyRules;
import tapeout.content.Outside;
import tapeout.problem.ConfigProblems;

/** Reads what a site lets its bodies hold, and of other places lead to and show. */
final class BodyOptions {

    private static final String SCHEMES = "tapeout.link_schemes";
    private static final String HOSTS = "tapeout.image_hosts";
    private static final String FRAMES = "tapeout.frame_hosts";
    private static final String CLASSES = "tapeout.html_classes";

    private static final Set<String> OPEN_SCHEMES =
            Set.of("ftp", "geo", "git", "irc", "ircs", "magnet", "matrix", "news", "sms", "ssh", "tel", "xmpp");

    private final Options options;
    private final ConfigProblems problems;

    BodyOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** @param profile an open one shows pictures of any host, and links to what blogs link to, where the site says nothing */
    BodyRules read(Profile profile) {
        boolean open = profile.isOpen();
        return new BodyRules(
                new Outside(
                        homes(),
                        open && options.written(SCHEMES) == null
                                ? OPEN_SCHEMES
                                : names(
                                        SCHEMES,
                                        Outside::isScheme,
                                        "is no scheme, or one that could run a script or read files",
                                        "Write schemes such as irc, ftp, tel."),
                        open && options.written(HOSTS) == null
                                ? Set.of(Outside.ANY_HOST)
                                : names(
                                        HOSTS,
                                        Outside::isHost,
                                        "is no host",
                                        "Write hosts such as images.example.org, *.example.net, or * for any."),
                        names(
                                FRAMES,
                                this::isFrameHost,
                                "is no host, or the site's own",
                                "Write hosts such as www.youtube-nocookie.com or *.example.net.")),
                words(
                        CLASSES,
                        options.text(CLASSES),
                        BodyRules::isClass,
                        "is no name of a class",
                        "Write names such as wide, note-* for all that start so, or * for any."));
    }

    /** Where readers find the site, as far as its file says: what an author copies from a browser starts so. */
    private Set<String> homes() {
        Set<String> homes = new LinkedHashSet<>();
        for (String key : List.of("site.host", "tapeout.host")) {
            String written = options.written(key);
            try {
                URI home = SiteHost.parse(written == null ? "" : written);
                homes.add(home.getRawAuthority() + home.getRawPath());
            } catch (IllegalArgumentException e) {
                continue; // whoever needs the address tells of it
            }
        }
        return homes;
    }

    // a page of the site in a frame on the site could leave the frame
    private boolean isFrameHost(String host) {
        return Outside.isNamedHost(host)
                && !new Outside(Set.of(), Set.of(), Set.of(), Set.of(host)).showsFrame(options.text("site.host"));
    }

    /** Names that are the same in capitals. */
    private Set<String> names(String key, Predicate<String> sound, String why, String hint) {
        return words(key, options.text(key).toLowerCase(Locale.ROOT), sound, why, hint);
    }

    private Set<String> words(String key, String text, Predicate<String> sound, String why, String hint) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(text.split("[\\s,]+")).filter(word -> !word.isEmpty()).forEach(word -> {
            if (sound.test(word)) {
                words.add(word);
            } else {
                problems.invalidOption(options.at(key), key, options.text(key), "\"" + word + "\" " + why, hint);
            }
        });
        return words;
    }
}
