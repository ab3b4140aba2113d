package tapeout.jbake;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jspecify.annotations.Nullable;
import tapeout.config.Folders;
import tapeout.guest.GuestRules;
import tapeout.problem.ConfigProblems;

/** How a site of JBake's is read and made, from JBake's keys with JBake's defaults. */
final class GuestOptions {

    private final Options options;
    private final DefaultJBakeConfiguration host;
    private final ConfigProblems problems;

    GuestOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.host = options.host();
        this.problems = problems;
    }

    GuestRules read(Folders folders) {
        return new GuestRules(
                reading(folders),
                places(),
                pages(),
                templates(),
                !options.flag("asset.ignore"),
                locale(),
                zone(),
                values());
    }

    private GuestRules.Reading reading(Folders folders) {
        return new GuestRules.Reading(
                options.text("header.separator"),
                dateFormat(),
                options.text("default.type"),
                options.text("default.status"),
                options.flag("tag.sanitize"),
                charset(),
                options.text("ignore.file"),
                new GuestRules.Data(
                        folders.source().resolve(options.text("data.folder")).normalize(),
                        options.text("data.file.docType")));
    }

    private GuestRules.Places places() {
        boolean bare = options.flag("uri.noExtension");
        String prefix = options.text("uri.noExtension.prefix");
        return new GuestRules.Places(
                options.text("output.extension"),
                extensions(),
                bare && !prefix.isEmpty() ? prefix : null,
                bare,
                options.text("draft.suffix"));
    }

    private GuestRules.Pages pages() {
        return new GuestRules.Pages(
                file("render.index", "index.file"),
                file("render.archive", "archive.file"),
                file("render.feed", "feed.file"),
                file("render.sitemap", "sitemap.file"),
                file("render.error404", "error404.file"),
                new GuestRules.Tags(
                        options.text("tag.path"), options.flag("render.tags"), options.flag("render.tagsindex")),
                options.flag("index.paginate"),
                options.count("index.posts_per_page", 1_000_000));
    }

    private @Nullable String file(String render, String key) {
        return options.flag(render) ? options.text(key) : null;
    }

    /** The site's own first, in the order of its file, as JBake has them. */
    private Map<String, String> templates() {
        Map<String, String> templates = new LinkedHashMap<>();
        for (String type : ConfigKeys.templateTypes(host.getKeys())) {
            templates.put(type, options.text("template." + type + ".file"));
        }
        return templates;
    }

    private Map<String, String> extensions() {
        Map<String, String> extensions = new HashMap<>();
        for (String type : ConfigKeys.templateTypes(host.getKeys())) {
            String extension = options.text("template." + type + ".extension");
            if (!extension.isEmpty()) {
                extensions.put(type, extension);
            }
        }
        return extensions;
    }

    private String dateFormat() {
        String format = options.text("date.format");
        try {
            return new SimpleDateFormat(format, Locale.ROOT).toPattern();
        } catch (IllegalArgumentException e) {
            problems.invalidOption(
                    options.at("date.format"),
                    "date.format",
                    format,
                    "it is not a date pattern",
                    "Write a pattern such as yyyy-MM-dd.");
            return options.byDefault("date.format");
        }
    }

    private Charset charset() {
        String name = options.text("render.encoding");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            problems.invalidOption(
                    options.at("render.encoding"), "render.encoding", name, "it is no encoding", "Write UTF-8.");
            return StandardCharsets.UTF_8;
        }
    }

    private Locale locale() {
        String named = options.text("jvm.locale").replace('_', '-');
        return named.isEmpty() ? LanguageOption.read(options, problems) : Locale.forLanguageTag(named);
    }

    private TimeZone zone() {
        String named = options.text("freemarker.timezone");
        return TimeZone.getTimeZone(named.isEmpty() ? "UTC" : named);
    }

    /** Folders on this machine are nobody's business, and no value of a template's. */
    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        host.asHashMap().forEach((key, value) -> {
            if (value instanceof String || value instanceof Boolean || value instanceof List) {
                values.put(key, value);
            } else if (value != null && !(value instanceof File)) {
                values.put(key, String.valueOf(value));
            }
        });
        return values;
    }
}
