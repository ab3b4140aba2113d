package tapeout.migrate;

import static tapeout.migrate.Shortcodes.Known.single;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.problem.MigrationProblems;

/** Jekyll. */
final class JekyllPeer implements Peer {

    private static final Pattern POSTS = Pattern.compile("(?<before>.*?)_(?:posts|drafts)/");

    private final Settings settings;
    private final JekyllDefaults defaults;

    JekyllPeer(Settings settings) {
        this.settings = settings;
        this.defaults = JekyllDefaults.of(settings);
    }

    @Override
    public SiteFacts facts() {
        String tagline = settings.text("tagline");
        return new SiteFacts(
                settings.text("title"),
                tagline.isEmpty() ? settings.text("description") : tagline,
                settings.text("url").isEmpty() ? "" : settings.text("url") + settings.text("baseurl"),
                settings.textOr(settings.text("locale"), "lang"));
    }

    @Override
    public List<Root> roots() {
        return List.of(new Root(settings.text("source").replaceFirst("^\\./?", ""), true));
    }

    @Override
    public boolean isPost(Original document) {
        return document.inside().startsWith("posts/")
                && POSTS.matcher(document.source().file()).find();
    }

    @Override
    public boolean passesOver(String folder) {
        return folder.startsWith("_") && !folder.matches("_posts|_drafts") && collection(folder) == null;
    }

    @Override
    public String inside(String inRoot) {
        String folder = inRoot.contains("/") ? inRoot.substring(0, inRoot.indexOf('/')) : "";
        return collection(folder) == null
                ? POSTS.matcher(inRoot).replaceFirst("posts/${before}")
                : inRoot.substring(1).replace("_drafts/", "");
    }

    /** With the values of {@code defaults:}; what lies among drafts is one. */
    @Override
    public Header completed(Header header, String inRoot) {
        String collection = collection(inRoot.replaceFirst("/.*", ""));
        boolean draft = ("/" + inRoot).contains("/_drafts/");
        Set<String> types = draft && collection == null
                ? Set.of("posts", "drafts")
                : Set.of(collection != null ? collection : POSTS.matcher(inRoot).find() ? "posts" : "pages");
        Map<String, Object> values = defaults.of(inRoot, types);
        values.putAll(header.values());
        if (draft) {
            values.put("draft", "true");
        }
        return new Header(values, header.bodyStart());
    }

    @Override
    public String data() {
        return settings.textOr("_data", "data_dir");
    }

    @Override
    public String plain(Original document, String body, MigrationProblems problems) {
        return settings.text("markdown").matches("(?i)(?:kramdown)?")
                ? Kramdown.rewritten(document, body, problems)
                : body;
    }

    /** What a folder such as {@code _docs} is a collection of; null where it is none. */
    private @Nullable String collection(String folder) {
        String name = folder.startsWith("_") ? folder.substring(1) : "";
        Object collections = settings.values().get("collections");
        boolean declared = collections instanceof Map<?, ?> map
                ? map.containsKey(name)
                : collections instanceof List<?> list && list.contains(name);
        return declared && !name.equals("posts") ? name : null;
    }

    /** Where a document of a collection was; null for another document. */
    private @Nullable String inCollection(Original document) {
        String folder = document.source().file().replaceFirst("^.*?(_[^/]+)/.*$", "$1");
        String name = collection(folder);
        if (name == null) {
            return null;
        }
        String form = settings.text("collections", name, "permalink");
        String path = document.inside().substring(name.length() + 1).replaceFirst("\\.[^./]+$", "");
        return AddressForm.hyphenated((form.isEmpty() ? "/:collection/:path:output_ext" : form)
                .replace(":collection", name)
                .replace(":path", path)
                .replace(":name", document.name())
                .replace(":title", document.name())
                .replace(":output_ext", ".html"));
    }

    @Override
    public List<String> tags(String written) {
        return List.of(written.split("\\s+"));
    }

    @Override
    public String address(Original document) {
        String own = document.header().text("permalink");
        String form = own == null ? settings.text("permalink") : own;
        if (isPost(document)) {
            return AddressForm.fill(AddressForm.ofJekyll(form), document, document.name());
        } else if (own != null) {
            return AddressForm.fill(own, document, document.name());
        }
        String collected = inCollection(document);
        if (collected != null) {
            return collected;
        }
        String bare = document.inside().replaceFirst("\\.[^./]+$", "");
        boolean pretty = form.equals("pretty") || form.endsWith("/");
        return AddressForm.hyphenated(
                document.isIndex() ? "/" + bare.replaceFirst("index$", "") : "/" + bare + (pretty ? "/" : ".html"));
    }

    @Override
    public Shortcodes shortcodes() {
        return Liquid.with(
                Map.of("post_url", Liquid.named(), "link", Liquid.named(), "gist", single(JekyllPeer::gist)), settings);
    }

    private static @Nullable String gist(Call call, UnaryOperator<@Nullable String> addresses) {
        return call.plain().isEmpty()
                ? null
                : "<https://gist.github.com/" + call.plain().get(0) + ">";
    }
}
