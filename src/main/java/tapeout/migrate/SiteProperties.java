package tapeout.migrate;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The configuration of a migrated site. */
final class SiteProperties {

    private SiteProperties() {}

    /**
     * Its text.
     *
     * @param site the old site's folder, which lends its name where the site has none
     * @param posts the folders that hold posts
     * @param statics what goes out whoever refers to it
     */
    static String of(Peer peer, Path site, Set<String> posts, Set<String> statics) {
        Peer.SiteFacts facts = peer.facts();
        StringBuilder text = new StringBuilder("# Made by tapeout migrate; migration.md says what it did.\n");
        boolean host = facts.host().matches("https?://[^\\s/]+(?:/\\S*)?");
        line(text, "site.host", host ? facts.host().replaceFirst("/?$", "/") : "https://site.example/");
        line(text, "tapeout.title", facts.title().isEmpty() ? String.valueOf(site.getFileName()) : facts.title());
        line(text, "tapeout.tagline", facts.tagline());
        line(text, "tapeout.language", language(facts.language()));
        line(text, "tapeout.profile", "blog");
        line(text, "tapeout.posts", list(posts, "posts"));
        line(text, "tapeout.static", list(statics, ""));
        return text.toString();
    }

    private static String list(Set<String> names, String without) {
        return String.join(
                ", ", names.stream().filter(name -> !name.equals(without)).toList());
    }

    /** A language whose words ship; nothing for another, which is English then. */
    private static String language(String written) {
        String word = written.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
        return Set.of("en", "de", "fr").contains(word) ? word : "";
    }

    private static void line(StringBuilder text, String key, String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}+", " ").strip().replace("\\", "\\\\");
        if (!oneLine.isEmpty()) {
            text.append(key).append('=').append(oneLine).append('\n');
        }
    }
}
