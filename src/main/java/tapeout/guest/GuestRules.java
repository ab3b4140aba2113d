package tapeout.guest;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a JBake site is read and made, by JBake's keys.
 *
 * @param reading how documents are read
 * @param addresses where pages go
 * @param pages which pages there are beside those of documents
 * @param templates the file within the template folder by type, from {@code template.<type>.file}, the site's own first
 * @param hiddenAssets whether assets go out whose names start with a dot; key {@code asset.ignore}
 * @param locale of numbers and dates; key {@code jvm.locale}
 * @param zone of times; key {@code freemarker.timezone}
 * @param config what templates see as {@code config}, with {@code _} in place of each dot
 */
public record GuestRules(
        Reading reading,
        Places addresses,
        Pages pages,
        Map<String, String> templates,
        boolean hiddenAssets,
        Locale locale,
        TimeZone zone,
        Map<String, Object> config) {

    // JBake's own, before those of the configuration
    private static final List<String> FIRST_TYPES = List.of("page", "post", "masterindex", "archive", "feed");

    public GuestRules {
        templates = Collections.unmodifiableMap(new LinkedHashMap<>(templates));
        config = Map.copyOf(config);
    }

    /** The types that documents can have, in JBake's order. */
    public List<String> types() {
        return Stream.concat(FIRST_TYPES.stream(), templates.keySet().stream())
                .distinct()
                .toList();
    }

    /**
     * How documents are read.
     *
     * @param separator the line that ends a header; key {@code header.separator}
     * @param dateFormat as {@link java.text.SimpleDateFormat} reads it; key {@code date.format}
     * @param defaultType of a document that names none; empty for none; key {@code default.type}
     * @param defaultStatus of a document that names none; empty for none; key {@code default.status}
     * @param plainTags whether spaces in tags become hyphens; key {@code tag.sanitize}
     * @param charset of documents, templates and pages; key {@code render.encoding}
     * @param ignoreFile a folder that holds a file of this name is passed over; key {@code ignore.file}
     * @param data the folder of data files, and the type that they have; keys {@code data.folder}, {@code data.file.docType}
     */
    public record Reading(
            String separator,
            String dateFormat,
            String defaultType,
            String defaultStatus,
            boolean plainTags,
            Charset charset,
            String ignoreFile,
            Data data) {}

    /** @param folder absolute; it need not exist */
    public record Data(Path folder, String type) {}

    /**
     * Where pages go.
     *
     * @param extension what the names of pages end with; key {@code output.extension}
     * @param extensions the same by type, where a type has its own; keys {@code template.<type>.extension}
     * @param folderPrefix documents whose path starts so get a folder with an {@code index.html}; null for none; keys
     *     {@code uri.noExtension}, {@code uri.noExtension.prefix}
     * @param withoutExtension whether documents have a {@code noExtensionUri}; key {@code uri.noExtension}
     * @param draftSuffix what the names of drafts end with before the extension; key {@code draft.suffix}
     */
    public record Places(
            String extension,
            Map<String, String> extensions,
            @Nullable String folderPrefix,
            boolean withoutExtension,
            String draftSuffix) {

        public Places {
            extensions = Map.copyOf(extensions);
        }
    }

    /**
     * Which pages there are beside those of documents; a file name that is null stands for none.
     *
     * @param index keys {@code index.file}, {@code render.index}
     * @param archive keys {@code archive.file}, {@code render.archive}
     * @param feed keys {@code feed.file}, {@code render.feed}
     * @param sitemap keys {@code sitemap.file}, {@code render.sitemap}
     * @param notFound keys {@code error404.file}, {@code render.error404}
     * @param tags key {@code render.tags}
     * @param paginated whether the index has pages; key {@code index.paginate}
     * @param perPage how many posts a page of the index has, at least 1; key {@code index.posts_per_page}
     */
    public record Pages(
            @Nullable String index,
            @Nullable String archive,
            @Nullable String feed,
            @Nullable String sitemap,
            @Nullable String notFound,
            Tags tags,
            boolean paginated,
            int perPage) {}

    /**
     * The pages of tags.
     *
     * @param path their folder; key {@code tag.path}
     * @param pages whether each tag has one; key {@code render.tags}
     * @param index whether there is one of all of them; key {@code render.tagsindex}
     */
    public record Tags(String path, boolean pages, boolean index) {}
}
