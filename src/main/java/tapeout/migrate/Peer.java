package tapeout.migrate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.DateText;
import tapeout.frontmatter.yaml.OpenDate;
import tapeout.problem.MigrationProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Another generator, as far as its sites are read: where things lie, which addresses they had, what its shortcodes mean. */
interface Peer {

    /** What the site says of itself. */
    SiteFacts facts();

    /** Its folders of documents and files, the one that counts first. */
    List<Root> roots();

    /** The front matter of a document; null where it has none, or none that can be read. */
    default @Nullable Header header(SourceText source, Problems problems) {
        return HeaderReader.read(source, problems);
    }

    /**
     * The front matter of a document with what the site says for it.
     *
     * @param inRoot where the document lies within its root
     */
    default Header completed(Header header, String inRoot) {
        return header;
    }

    /**
     * The files that say what a document does not say itself, the one that counts least first.
     *
     * @param inRoot where the document lies within its root, to which they are relative
     */
    default List<String> defaults(String inRoot) {
        return List.of();
    }

    /**
     * What one of these files says of a document.
     *
     * @param values the data or the front matter that it holds
     */
    default Map<String, Object> said(Map<String, Object> values, String inRoot) {
        return values;
    }

    /** Whether a file says it by a program. */
    default boolean computesDefaults(String inRoot) {
        return false;
    }

    /** What a key is if two say it, of which the nearer counts. */
    default Object over(Object outer, Object nearer) {
        return nearer;
    }

    /** The languages of its texts. */
    default Languages languages() {
        return new Languages("", Set.of());
    }

    /** The folder of its data, relative to the site's; empty where it has none. */
    default String data() {
        return "";
    }

    /**
     * A body without marks that its Markdown alone knows.
     *
     * @param body the document's, with shortcodes rewritten
     */
    default String plain(Original document, String body, MigrationProblems problems) {
        return body;
    }

    /** Whether a text without front matter is a document too. */
    default boolean takesBareTexts() {
        return false;
    }

    /** Whether nothing in a folder of this name is a document or goes along. */
    default boolean passesOver(String folder) {
        return folder.startsWith("_");
    }

    /** The path that a file is known by within its root. */
    default String inside(String inRoot) {
        return inRoot;
    }

    /** A date as a day or an instant with its offset; null for what is none. */
    default @Nullable String date(String written) {
        String date = OpenDate.of(written);
        return DateText.day(date) != null || DateText.instant(date) != null ? date : null;
    }

    /** The tags in one text. */
    default List<String> tags(String written) {
        return List.of(written.split(","));
    }

    /** Whether a document is a post, and no page. */
    default boolean isPost(Original document) {
        return document.date() != null && !document.isIndexOfSection();
    }

    /** The address that a document had: {@code /2020/a-post/} or {@code /a-page.html}. */
    String address(Original document);

    /** What stands in bodies beside Markdown. */
    Shortcodes shortcodes();

    /**
     * A folder of a site.
     *
     * @param folder relative to the site's, without a slash at its end; empty for the site's own
     * @param documents whether what lies in it can be a document
     * @param language the other language that its texts are in, and which stay back; empty for the main one
     */
    record Root(String folder, boolean documents, String language) {

        Root(String folder, boolean documents) {
            this(folder, documents, "");
        }
    }

    /**
     * What a site says of itself; empty where it does not.
     *
     * @param language as a tag of BCP 47
     */
    record SiteFacts(String title, String tagline, String host, String language) {}
}
