package tapeout.guest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.problem.GuestProblems;
import tapeout.problem.SourceLocation;

/** Decides which pages a JBake site has, in the order in which JBake writes them: of two with one name the later stays. */
final class GuestPlanner {

    private static final SourceLocation CONFIGURATION = SourceLocation.of("jbake.properties");

    private final GuestRules rules;
    private final GuestLibrary library;
    private final GuestProblems problems;
    private final Map<String, GuestPage> pages = new LinkedHashMap<>();

    GuestPlanner(GuestRules rules, GuestLibrary library, GuestProblems problems) {
        this.rules = rules;
        this.library = library;
        this.problems = problems;
    }

    /** The pages by the file that they become. */
    Map<String, GuestPage> plan() {
        GuestRules.Pages named = rules.pages();
        single(named.archive(), "archive");
        library.documents().forEach(this::document);
        single(named.feed(), "feed");
        index(named);
        single(named.sitemap(), "sitemap");
        tags(named.tags());
        single(named.notFound(), "error404");
        return pages;
    }

    private void document(GuestDocument document) {
        Map<String, Object> content = new HashMap<>(document.values());
        neighbour("nextContent", library.next(document), content);
        neighbour("previousContent", library.previous(document), content);
        add(new GuestPage(document.output(), template(document.type()), content, null, null, document.at()));
    }

    private static void neighbour(String key, @Nullable GuestDocument document, Map<String, Object> content) {
        if (document != null) {
            Map<String, Object> navigation = new HashMap<>(document.values());
            navigation.keySet().retainAll(Set.of("noExtensionUri", "uri", "title"));
            content.put(key, navigation);
        }
    }

    private void single(@Nullable String file, String type) {
        if (file != null) {
            page(file, type, type, null, rules.pages().paginated() ? PostSlice.NONE : null);
        }
    }

    private void index(GuestRules.Pages named) {
        int posts = library.published("post").size();
        if (named.index() == null) {
            return;
        }
        if (!named.paginated() || posts == 0) {
            single(named.index(), "masterindex");
            return;
        }
        int count = (posts + named.perPage() - 1) / named.perPage();
        for (int number = 1; number <= count; number++) {
            String file = number == 1 ? named.index() : number + "/" + named.index();
            page(file, "masterindex", "masterindex", null, new PostSlice(number, count, named.perPage()));
        }
    }

    private void tags(GuestRules.Tags tags) {
        if (!tags.pages()) {
            return;
        }
        String extension = rules.addresses().extension();
        library.allTags().forEach(tag -> page(tags.path() + "/" + tag + extension, "tag", "tag", tag, null));
        if (tags.index()) {
            page(tags.path() + "/index" + extension, "tags", "tagsindex", null, null);
        }
    }

    private void page(String file, String type, String templateType, @Nullable String tag, @Nullable PostSlice slice) {
        String output = file.replaceAll("^/+", "");
        Map<String, Object> content = Map.of("type", type, "rootpath", GuestAddress.rootOf(output));
        add(new GuestPage(output, template(templateType), content, tag, slice, CONFIGURATION));
    }

    private void add(GuestPage page) {
        GuestPage covered = pages.remove(page.output());
        if (covered != null) {
            String by = page.at().equals(CONFIGURATION)
                    ? "the page of the type " + page.kind()
                    : page.at().file();
            problems.covered(covered.at(), page.output(), by);
        }
        pages.put(page.output(), page);
    }

    private String template(String type) {
        return rules.templates().getOrDefault(type, "");
    }
}
