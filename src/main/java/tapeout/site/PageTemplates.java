package tapeout.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import tapeout.page.ShownPage;

/** Which template shows which page. Any number of threads may ask. */
final class PageTemplates {

    private final Map<String, String> configured;
    private final Predicate<String> isOwn;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /**
     * @param configured template file by document type, from {@code template.<type>.file}
     * @param isOwn whether the site has a template of a name, asked once for each: one that ships with Tapeout is of the
     *     page that it is named after, and of no type that has the same name
     */
    PageTemplates(Map<String, String> configured, Predicate<String> isOwn) {
        this.configured = configured;
        this.isOwn = isOwn;
    }

    /** The template's name, relative to the template folder: of the first that there is, else of the last. */
    String of(ShownPage page) {
        String own = page.templateFile();
        if (own != null) {
            return own;
        }
        List<String> words = page.templates();
        String word = words.stream()
                .filter(each -> configured.containsKey(each) || known.computeIfAbsent(file(each), isOwn::test))
                .findFirst()
                .orElse(words.get(words.size() - 1));
        return configured.getOrDefault(word, file(word));
    }

    private static String file(String word) {
        return "pages/" + word + ".ftlh";
    }
}
