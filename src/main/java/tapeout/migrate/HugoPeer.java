package tapeout.migrate;

import static tapeout.migrate.Shortcodes.Known.paired;
import static tapeout.migrate.Shortcodes.Known.single;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hugo. */
final class HugoPeer implements Peer {

    private static final Pattern FORM = Pattern.compile(
            "\\{\\{(?:[<%]\\s*(?:(?<verbatim>/\\*.*?\\*/)|(?<name>/?\\s*[\\w./-]+)"
                    + "(?<arguments>(?:\"(?:\\\\.|[^\"\\\\])*\"|`[^`]*`|(?![>%]\\}\\}).)*?))\\s*/?\\s*[>%]\\}\\}|(?<value>(?!)))",
            Pattern.DOTALL);

    private static final Shortcodes.Known REFERENCE =
            single((call, addresses) -> addresses.apply(call.value("path", 0)));

    private static final Shortcodes SHORTCODES = new Shortcodes(
            FORM,
            "\\{\\{[<%]\\s*/\\s*NAME\\s*[>%]\\}\\}",
            Map.ofEntries(
                    Map.entry("figure", single((call, addresses) -> Written.figure(call))),
                    Map.entry("ref", REFERENCE),
                    Map.entry("relref", REFERENCE),
                    Map.entry(
                            "highlight",
                            paired((call, addresses) -> Written.fence(
                                    call,
                                    call.plain().isEmpty() ? "" : call.plain().get(0)))),
                    Map.entry(
                            "youtube",
                            single((call, addresses) ->
                                    Written.film(call.value("id", 0), "YouTube", "https://www.youtube.com/watch?v="))),
                    Map.entry(
                            "vimeo",
                            single((call, addresses) ->
                                    Written.film(call.value("id", 0), "Vimeo", "https://vimeo.com/")))));

    private final Settings settings;
    private final Languages languages;

    HugoPeer(Settings settings) {
        this.settings = settings;
        this.languages = Languages.of(mainLanguage(settings), settings.table("languages"));
    }

    /** Hugo's own is English; a site that declares others alone means the first of them. */
    private static String mainLanguage(Settings settings) {
        String main = settings.textOr("en", "defaultContentLanguage");
        Map<?, ?> declared = settings.table("languages");
        return declared.isEmpty() || declared.containsKey(main)
                ? main
                : String.valueOf(declared.keySet().iterator().next());
    }

    @Override
    public SiteFacts facts() {
        String tagline = ofLanguage("params", "subtitle");
        String otherwise = languages.others().isEmpty() ? settings.text("defaultContentLanguage") : languages.main();
        String code = ofLanguage("languageCode");
        return new SiteFacts(
                ofLanguage("title"),
                tagline.isEmpty() ? ofLanguage("params", "description") : tagline,
                settings.textOr(settings.text("baseurl"), "baseURL"),
                code.isEmpty() ? otherwise : code);
    }

    @Override
    public List<Root> roots() {
        String content = settings.textOr("content", "contentDir");
        List<Root> roots = new ArrayList<>();
        roots.add(new Root(settings.textOr(content, "languages", languages.main(), "contentDir"), true));
        roots.add(new Root(settings.textOr("static", "staticDir"), false));
        languages.others().stream().sorted().forEach(language -> {
            String folder = settings.text("languages", language, "contentDir");
            if (!folder.isEmpty()) {
                roots.add(new Root(folder, true, language));
            }
        });
        return roots;
    }

    @Override
    public Languages languages() {
        return languages;
    }

    @Override
    public String data() {
        return settings.textOr("data", "dataDir");
    }

    /** Sections say it for what is in them, themselves included. */
    @Override
    public List<String> defaults(String inRoot) {
        List<String> files = new ArrayList<>(List.of("_index.md"));
        for (int slash = inRoot.indexOf('/'); slash >= 0; slash = inRoot.indexOf('/', slash + 1)) {
            files.add(inRoot.substring(0, slash + 1) + "_index.md");
        }
        return files;
    }

    @Override
    public Map<String, Object> said(Map<String, Object> values, String inRoot) {
        return cascaded(values.get("cascade"), inRoot);
    }

    /** With what the configuration says for all. */
    @Override
    public Header completed(Header header, String inRoot) {
        Map<String, Object> values = cascaded(settings.values().get("cascade"), inRoot);
        values.putAll(header.values());
        values.remove("cascade");
        return new Header(values, header.bodyStart());
    }

    /** A site is migrated as it is published: in its main language, and for production. */
    private Map<String, Object> cascaded(@Nullable Object cascade, String inRoot) {
        String bare = inRoot.replaceFirst("\\.[^./]+$", "").toLowerCase(Locale.ROOT);
        String path = "/" + bare.replaceFirst("(?:^|/)_?index(?:\\.[a-z-]+)?$", "");
        String kind = bare.matches("(?:.*/)?_index(?:\\.[a-z-]+)?") ? "section" : "page";
        return Cascade.of(
                cascade, Map.of("path", path, "kind", kind, "lang", languages.main(), "environment", "production"));
    }

    /** What the site says for its language, or else for all. */
    private String ofLanguage(String... way) {
        List<String> own = new ArrayList<>(List.of("languages", languages.main()));
        own.addAll(List.of(way));
        return settings.textOr(settings.text(way), own.toArray(String[]::new));
    }

    @Override
    public boolean takesBareTexts() {
        return true;
    }

    /** Hugo's addresses are in lower case and without the main language. */
    @Override
    public String inside(String inRoot) {
        return inRoot.matches(".*\\.(?:md|markdown|html?)")
                ? languages.bare(inRoot).toLowerCase(Locale.ROOT)
                : inRoot;
    }

    @Override
    public String address(Original document) {
        boolean below = settings.text("defaultContentLanguageInSubdir").equals("true")
                && document.header().text("url") == null;
        return (below ? "/" + languages.main() : "") + withinLanguage(document);
    }

    private String withinLanguage(Original document) {
        String url = document.header().text("url");
        if (url != null) {
            return url.startsWith("/") ? url : "/" + url;
        }
        String slug = document.header().text("slug");
        boolean index = document.isIndexOfSection();
        String section = document.inside().contains("/")
                ? document.inside().substring(0, document.inside().indexOf('/'))
                : "";
        String form = settings.text("permalinks", section);
        form = form.isEmpty() ? settings.text("permalinks", "page", section) : form;
        if (!form.isEmpty() && !index && document.date() != null) {
            return AddressForm.fill(form, document, slug == null ? stem(document) : slug);
        }
        String folder =
                index ? document.inside().substring(0, document.inside().lastIndexOf('/') + 1) : document.folder();
        String name = index ? "" : (slug == null ? stem(document) : slug) + "/";
        return AddressForm.hyphenated("/" + folder + name).toLowerCase(Locale.ROOT);
    }

    /** The name with its day, which Hugo leaves in addresses unless told otherwise. */
    private static String stem(Original document) {
        String day = Original.dayOf(document.inside());
        return day == null || document.name().equals(day) ? document.name() : day + "-" + document.name();
    }

    @Override
    public Shortcodes shortcodes() {
        return SHORTCODES;
    }
}
