package tapeout.frontmatter;

import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.function.Supplier;
import tapeout.content.Status;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.shape.OwnNames;

/**
 * What a site decides about the reading of its documents.
 *
 * @param contentFolder the content folder's path relative to the source folder, with {@code /} between names
 * @param draftSuffix a file whose name ends so before its ending is a draft; empty for none
 * @param defaultStatus the status of a document that states none
 * @param style how texts are written
 * @param genericTypes types that are not ours and have a template
 * @param names what hints can name
 * @param open whether posts and pages may leave out what can be told from elsewhere, and hold keys of the site's own
 * @param postFolders folders of the content folder that hold posts, beside {@code posts}; {@code *} for every one that no
 *     type has
 */
public record ReadingRules(
        String contentFolder,
        String draftSuffix,
        Status defaultStatus,
        Style style,
        Set<String> genericTypes,
        OwnNames names,
        boolean open,
        Set<String> postFolders) {

    /**
     * How a site writes.
     *
     * @param dateFormat the form of dates in JBake's own header
     * @param marks around what texts quote, where they are typed as a keyboard has them
     */
    public record Style(DateTimeFormatter dateFormat, Supplier<QuotationMarks> marks) {}

    /** For a site of which nothing is known, in English. */
    public ReadingRules(
            String contentFolder,
            String draftSuffix,
            Status defaultStatus,
            DateTimeFormatter dateFormat,
            Set<String> genericTypes) {
        this(
                contentFolder,
                draftSuffix,
                defaultStatus,
                new Style(dateFormat, () -> QuotationMarks.ENGLISH),
                genericTypes,
                OwnNames.NONE,
                false,
                Set.of());
    }

    /** Whether a file lies in a folder that the site keeps posts in, beside the one that is called so. */
    boolean hasPosts(String inside) {
        return postFolders.contains("*") && inside.indexOf('/') >= 0
                || postFolders.stream().anyMatch(folder -> inside.startsWith(folder + "/"));
    }

    public ReadingRules {
        genericTypes = Set.copyOf(genericTypes);
        postFolders = Set.copyOf(postFolders);
    }
}
