package tapeout.guest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.template.GuestNames;

/**
 * What templates of JBake's see as {@code db}: the questions of JBake's {@code ContentStore} that only read. Public, as
 * templates call its methods.
 */
public final class GuestStore implements GuestNames.Bean {

    private final GuestLibrary library;
    private final @Nullable PostSlice slice;

    GuestStore(GuestLibrary library, @Nullable PostSlice slice) {
        this.library = library;
        this.slice = slice;
    }

    public List<Map<String, Object>> getPublishedPosts() {
        return getPublishedContent("post");
    }

    /** @param applyPaging whether only those of the page of the index that is being made are meant */
    public List<Map<String, Object>> getPublishedPosts(boolean applyPaging) {
        List<Map<String, Object>> posts = getPublishedPosts();
        return applyPaging && slice != null ? slice.of(posts) : posts;
    }

    public List<Map<String, Object>> getPublishedPages() {
        return getPublishedContent("page");
    }

    public List<Map<String, Object>> getPublishedContent(String docType) {
        return values(library.published(docType));
    }

    public List<Map<String, Object>> getAllContent(String docType) {
        return values(library.all(docType));
    }

    /** @param applyPaging as of {@link #getPublishedPosts(boolean)} */
    public List<Map<String, Object>> getAllContent(String docType, boolean applyPaging) {
        List<Map<String, Object>> all = getAllContent(docType);
        return applyPaging && slice != null ? slice.of(all) : all;
    }

    public List<Map<String, Object>> getPublishedPostsByTag(@Nullable String tag) {
        return values(library.published("post", tag));
    }

    public List<Map<String, Object>> getPublishedDocumentsByTag(@Nullable String tag) {
        return values(library.allPublished(tag));
    }

    /** A list of the one document at an address, or the one data file of a path; empty where there is none. */
    public List<Map<String, Object>> getDocumentByUri(String uri) {
        Map<String, Object> found = library.byUri(uri);
        return found == null ? List.of() : List.of(found);
    }

    public Set<String> getAllTags() {
        return library.allTags();
    }

    public Set<String> getTags() {
        return library.postTags();
    }

    public long getDocumentCount(String docType) {
        return library.all(docType).size();
    }

    public long getPublishedCount(String docType) {
        return library.published(docType).size();
    }

    /** The values of documents, as templates see them. */
    static List<Map<String, Object>> values(List<GuestDocument> documents) {
        return documents.stream().map(GuestDocument::values).toList();
    }

    /** A tag with what has it, as templates see it in {@code tags}. */
    Map<String, Object> tag(String name, String uri) {
        Map<String, Object> tag = new LinkedHashMap<>();
        tag.put("name", name);
        tag.put("uri", uri);
        tag.put("tagged_posts", getPublishedPostsByTag(name));
        tag.put("tagged_documents", getPublishedDocumentsByTag(name));
        return tag;
    }
}
