package tapeout.jbake;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import tapeout.config.Profile;
import tapeout.content.Outside;
import tapeout.problem.ConfigProblems;

/** Reads what of other places a site lets its bodies lead to and show. */
final class OutsideOptions {

    private static final String SCHEMES = "tapeout.link_schemes";
    private static final String HOSTS = "tapeout.image_hosts";

    private static final Set<String> OPEN_SCHEMES =
            Set.of("ftp", "geo", "git", "irc", "ircs", "magnet", "matrix", "news", "sms", "ssh", "tel", "xmpp");

    private final Options options;
    private final ConfigProblems problems;

    OutsideOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** @param profile an open one shows pictures of any host, and links to what blogs link to, where the site says nothing */
    Outside read(Profile profile) {
        boolean open = profile.isOpen();
        return new Outside(
                open && options.written(SCHEMES) == null
                        ? OPEN_SCHEMES
                        : words(
                                SCHEMES,
                                Outside::isScheme,
                                "is no scheme, or one that could run a script or read files",
                                "Write schemes such as irc, ftp, tel."),
                open && options.written(HOSTS) == null
                        ? Set.of(Outside.ANY_HOST)
                        : words(
                                HOSTS,
                                Outside::isHost,
                                "is no host",
                                "Write hosts such as images.example.org, *.example.net, or * for any."));
    }

    private Set<String> words(String key, Predicate<String> sound, String why, String hint) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(options.text(key).toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    if (sound.test(word)) {
                        words.add(word);
                    } else {
                        problems.invalidOption(
                                options.at(key), key, options.text(key), "\"" + word + "\" " + why, hint);
                    }
                });
        return words;
    }
}
