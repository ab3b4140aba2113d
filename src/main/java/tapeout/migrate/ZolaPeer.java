package tapeout.migrate;

import static tapeout.migrate.Shortcodes.Known.single;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Zola. */
final class ZolaPeer implements Peer {

    private static final Pattern FORM = Pattern.compile(
            "\\{[{%]\\s*(?<verbatim>/\\*.*?\\*/)\\s*[}%]\\}"
                    + "|\\{[{%]\\s*(?<name>\\w+)\\((?<arguments>(?:\"(?:\\\\.|[^\"\\\\])*\"|'[^']*'|`[^`]*`|[^)\"'`])*)\\)\\s*[}%]\\}"
                    + "|(?<value>(?!))",
            Pattern.DOTALL);

    private static final Shortcodes SHORTCODES = new Shortcodes(
            FORM,
            "\\{%\\s*end\\s*%\\}",
            Map.of(
                    "youtube",
                    single((call, addresses) ->
                            Written.film(call.value("id", 0), "YouTube", "https://www.youtube.com/watch?v=")),
                    "vimeo",
                    single((call, addresses) -> Written.film(call.value("id", 0), "Vimeo", "https://vimeo.com/")),
                    "gist",
                    single((call, addresses) ->
                            call.value("url", 0) == null ? null : "<" + call.value("url", 0) + ">")));

    private final Settings settings;

    ZolaPeer(Settings settings) {
        this.settings = settings;
    }

    @Override
    public SiteFacts facts() {
        return new SiteFacts(
                settings.text("title"),
                settings.text("description"),
                settings.text("base_url"),
                settings.text("default_language"));
    }

    @Override
    public List<Root> roots() {
        return List.of(new Root("content", true), new Root("static", false));
    }

    @Override
    public Languages languages() {
        return Languages.of(settings.textOr("en", "default_language"), settings.table("languages"));
    }

    @Override
    public String address(Original document) {
        String path = document.header().text("path");
        if (path != null) {
            return "/" + path.replaceAll("^/|/$", "") + "/";
        }
        String slug = document.header().text("slug");
        String name = document.isIndexOfSection() ? "" : (slug == null ? slugOf(document.name()) : slug) + "/";
        String folder = document.isIndexOfSection()
                ? document.inside().substring(0, document.inside().lastIndexOf('/') + 1)
                : document.folder();
        return AddressForm.hyphenated("/" + folder + name);
    }

    private static String slugOf(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    @Override
    public Shortcodes shortcodes() {
        return SHORTCODES;
    }
}
