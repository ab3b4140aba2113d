package tapeout.guest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tapeout.template.GuestNames;

/** JBake's model of one page: each name is asked of the library when a template asks for it. */
final class GuestModel implements GuestNames {

    private final Map<String, Supplier<@Nullable Object>> names = new HashMap<>();
    private final GuestRules rules;
    private final GuestLibrary library;
    private final GuestPage page;
    private final GuestStore store;

    /** @param now what a template sees as the time of the build */
    GuestModel(GuestRules rules, GuestLibrary library, GuestPage page, Instant now) {
        this.rules = rules;
        this.library = library;
        this.page = page;
        this.store = new GuestStore(library, page.slice());
        addLists();
        names.put("content", page::content);
        names.put("config", rules::config);
        names.put("version", () -> rules.config().get("version"));
        names.put("published_date", () -> Date.from(now));
        names.put("db", () -> store);
        names.put("data", () -> new GuestData(library));
        names.put("tag", page::tag);
        names.put("alltags", () -> new ArrayList<>(library.allTags()));
        names.put("tags", this::tags);
        names.put("tag_posts", () -> store.getPublishedPostsByTag(page.tag()));
        names.put("tagged_documents", () -> store.getPublishedDocumentsByTag(page.tag()));
        if (page.slice() != null) {
            page.slice().names().forEach((name, value) -> names.put(name, () -> value));
        }
    }

    @Override
    public @Nullable Object get(String name) {
        Supplier<@Nullable Object> value = names.get(name);
        return value == null ? null : value.get();
    }

    private void addLists() {
        for (String type : library.types()) {
            names.put(type + "s", () -> store.getAllContent(type));
            names.put("published_" + type + "s", () -> store.getPublishedContent(type));
        }
        names.put("published_posts", () -> store.getPublishedPosts(page.slice() != null));
        names.put("published_content", () -> GuestStore.values(library.allPublished()));
        names.put("all_content", () -> GuestStore.values(library.allByType()));
    }

    // JBake puts each tag in front of those before it
    private List<Map<String, Object>> tags() {
        List<Map<String, Object>> tags = new ArrayList<>();
        library.allTags()
                .forEach(tag -> tags.add(store.tag(
                        tag,
                        rules.pages().tags().path() + "/" + tag
                                + rules.addresses().extension())));
        Collections.reverse(tags);
        return tags;
    }
}
