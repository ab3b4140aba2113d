package tapeout.jbake;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tapeout.content.PostKind;
import tapeout.problem.DidYouMean;

/** Which keys {@code jbake.properties} may hold, and why Tapeout does without some of JBake's. */
final class ConfigKeys {

    /** JBake's keys that Tapeout honours. */
    static final Set<String> HONOURED = Set.of(
            "archive.file",
            "asciidoctor.attributes",
            "asciidoctor.attributes.export",
            "asciidoctor.attributes.export.prefix",
            "asciidoctor.option",
            "asset.folder",
            "content.folder",
            "data.folder",
            "date.format",
            "default.status",
            "destination.folder",
            "draft.suffix",
            "error404.file",
            "feed.file",
            "ignore.file",
            "index.paginate",
            "index.posts_per_page",
            "render.archive",
            "render.error404",
            "render.feed",
            "render.sitemap",
            "render.tags",
            "server.hostname",
            "server.port",
            "site.host",
            "sitemap.file",
            "tag.path",
            "template.folder");

    /** Tapeout's own keys. */
    static final Set<String> OWN = Set.of(
            "tapeout.all",
            "tapeout.as-of",
            "tapeout.baseline",
            "tapeout.cards",
            "tapeout.color",
            "tapeout.content_signal",
            "tapeout.csv",
            "tapeout.data_licence",
            "tapeout.drafts",
            "tapeout.due",
            "tapeout.edition_numbers",
            "tapeout.elsewhere",
            "tapeout.entity",
            "tapeout.fail-on",
            "tapeout.feed_size",
            "tapeout.follow",
            "tapeout.footer",
            "tapeout.format",
            "tapeout.frame_hosts",
            "tapeout.future",
            "tapeout.home",
            "tapeout.host",
            "tapeout.html_classes",
            "tapeout.hub",
            "tapeout.image_hosts",
            "tapeout.image_widths",
            "tapeout.json",
            "tapeout.language",
            "tapeout.lead",
            "tapeout.length.summary",
            "tapeout.length.title",
            "tapeout.link_schemes",
            "tapeout.list_size",
            "tapeout.mail.from",
            "tapeout.mail.list_unsubscribe",
            "tapeout.mail.one_click",
            "tapeout.mail.subscribe",
            "tapeout.me",
            "tapeout.menu",
            "tapeout.newest_source",
            "tapeout.on",
            "tapeout.output",
            "tapeout.port",
            "tapeout.posts",
            "tapeout.profile",
            "tapeout.publish",
            "tapeout.publisher",
            "tapeout.quiet",
            "tapeout.robots",
            "tapeout.security.contact",
            "tapeout.security.policy",
            "tapeout.static",
            "tapeout.tagline",
            "tapeout.threads",
            "tapeout.title",
            "tapeout.twins",
            "tapeout.type",
            "tapeout.verbose");

    /** What {@code tapeout.severity.<code>} keys start with. */
    static final String SEVERITY = "tapeout.severity.";

    /** What {@code tapeout.parts.<kind>} keys start with. */
    static final String PARTS = "tapeout.parts.";

    /** What {@code tapeout.words.<kind>} keys start with. */
    static final String WORDS = "tapeout.words.";

    /** What {@code tapeout.robots.<crawler>} keys start with. */
    static final String AGENT = "tapeout.robots.";

    /** What the site's own keys start with, which its templates see. */
    static final String SITE = "site.";

    // JBake's keys that name what Tapeout does anyway: no word is lost where the value agrees
    private static final Map<String, Fixed> FIXED = Map.ofEntries(
            Map.entry("asset.ignore", new Fixed("true", "hidden files are never published")),
            Map.entry("freemarker.outputencoding", new Fixed("UTF-8", "pages are always written in UTF-8")),
            Map.entry("header.separator", new Fixed("~~~~~~", "JBake's header always ends in ~~~~~~")),
            Map.entry("index.file", new Fixed("index.html", "the home page is always index.html")),
            Map.entry("img.path.update", new Fixed("false", "images are found from where they are named")),
            Map.entry("output.extension", new Fixed(".html", "addresses end in a slash")),
            Map.entry("render.encoding", new Fixed("UTF-8", "documents are always read as UTF-8")),
            Map.entry("render.index", new Fixed("true", "there is always a home page")),
            Map.entry("render.tagsindex", new Fixed("true", "the page of all tags comes with the tags")),
            Map.entry("server.contextPath", new Fixed("/", "the preview serves under the path of site.host")),
            Map.entry("tag.sanitize", new Fixed("true", "a tag's address never holds spaces")),
            Map.entry("template.encoding", new Fixed("UTF-8", "templates are always read as UTF-8")),
            Map.entry("uri.noExtension", new Fixed("true", "addresses end in a slash")),
            Map.entry("uri.noExtension.prefix", new Fixed("/", "every address ends in a slash")));

    private static final Map<String, String> UNSUPPORTED = Map.ofEntries(
            Map.entry("build.timestamp", "no page tells when its generator was made"),
            Map.entry("data.file.docType", "data files make no documents"),
            Map.entry("db.clear.cache", "there is no database; delete .tapeout to forget"),
            Map.entry("db.path", "there is no database"),
            Map.entry("db.store", "there is no database"),
            Map.entry("default.type", "a document's type follows from its folder"),
            Map.entry("freemarker.timezone", "times are always shown in UTC"),
            Map.entry("git.hash", "no page tells which generator made it"),
            Map.entry("img.path.prepend.host", "images are found from where they are named"),
            Map.entry("jvm.locale", "the language is set by tapeout.language"),
            Map.entry("markdown.extensions", "the Markdown dialect is the same everywhere"),
            Map.entry("markdown.maxParsingTimeInMillis", "the bounds of Markdown are the same everywhere"),
            Map.entry("template.feed.file", "feeds are written without a template"),
            Map.entry("template.sitemap.file", "the sitemap is written without a template"),
            Map.entry("version", "no page tells which generator made it"));

    private static final List<String> UNSUPPORTED_FAMILIES = List.of("example.project.", "thymeleaf.");

    private static final Pattern TEMPLATE = Pattern.compile("template\\.([a-zA-Z0-9_-]+)\\.(file|extension)");

    private ConfigKeys() {}

    /** The document type of a {@code template.<type>.file} key. */
    static Optional<String> templateType(String key) {
        Matcher matcher = TEMPLATE.matcher(key);
        return matcher.matches() && matcher.group(2).equals("file") && !UNSUPPORTED.containsKey(key)
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    /** The types that have a template, in the order of the keys, feeds and sitemaps among them. */
    static Set<String> templateTypes(Iterator<String> keys) {
        Set<String> types = new LinkedHashSet<>();
        keys.forEachRemaining(key -> {
            Matcher matcher = TEMPLATE.matcher(key);
            if (matcher.matches() && matcher.group(2).equals("file")) {
                types.add(matcher.group(1));
            }
        });
        return types;
    }

    private static boolean isOfAKind(String key) {
        return Stream.of(PARTS, WORDS)
                .anyMatch(family -> key.startsWith(family)
                        && PostKind.of(key.substring(family.length())).isPresent());
    }

    /** Whether the key does something, whatever its value. */
    static boolean isHonoured(String key) {
        return HONOURED.contains(key)
                || OWN.contains(key)
                || key.startsWith(SEVERITY)
                || key.startsWith(AGENT)
                || isOfAKind(key)
                || isOfTheSite(key)
                || key.startsWith("asciidoctor.option.")
                || templateType(key).isPresent();
    }

    /** Whether the key is one of the site's own, for its templates: not one that is nearly one of ours. */
    static boolean isOfTheSite(String key) {
        return key.length() > SITE.length()
                && key.startsWith(SITE)
                && !HONOURED.contains(key)
                && DidYouMean.nearest(key.substring(SITE.length()), Set.of("host"))
                        .isEmpty();
    }

    /** Whether the key is one of JBake's that Tapeout knows of, honoured or not. */
    static boolean isKnown(String key) {
        return isHonoured(key) || FIXED.containsKey(key) || whyUnsupported(key).isPresent();
    }

    /** Why a key with this value has no effect; empty where it has one or where it says what is so anyway. */
    static Optional<String> whyWithoutEffect(String key, String value) {
        Fixed fixed = FIXED.get(key);
        if (isHonoured(key)) {
            return Optional.empty();
        }
        if (fixed != null) {
            return fixed.value().equalsIgnoreCase(value.strip()) ? Optional.empty() : Optional.of(fixed.why());
        }
        return whyUnsupported(key);
    }

    /** Every key that can be meant by a mistyped one. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        Stream.of(HONOURED, OWN, FIXED.keySet(), UNSUPPORTED.keySet()).forEach(all::addAll);
        for (PostKind kind : PostKind.values()) {
            all.add(PARTS + kind.word());
            all.add(WORDS + kind.word());
        }
        return all;
    }

    private static Optional<String> whyUnsupported(String key) {
        if (UNSUPPORTED.containsKey(key)) {
            return Optional.of(UNSUPPORTED.get(key));
        }
        if (UNSUPPORTED_FAMILIES.stream().anyMatch(key::startsWith)) {
            return Optional.of("FreeMarker is the only template language");
        }
        return TEMPLATE.matcher(key).matches() ? Optional.of("addresses end in a slash") : Optional.empty();
    }

    private record Fixed(String value, String why) {}
}
