package tapeout.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import tapeout.page.ShownPage;

/** Which template shows which page. Any number of threads may ask. */
final class PageTemplates {

    private final Map<String, String> configured;
    private final Predicate<String> exists;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /**
     * @param configured template file by document type, from {@code template.<type>.file}
     * @param exists whether there is a template of a name; asked once for each
     */
    PageTemplates(Map<String, String> configured, Predicate<String> exists) {
        this.configured = configured;
        this.exists = exists;
    }

    /** The template's name, relative to the template folder: of the first that there is, else of the last. */
    String of(ShownPage page) {
        String own = page.templateFile();
        if (own != null) {
            return own;
        }
        List<String> words = page.templates();
        String word = words.stream()
                .filter(each -> configured.containsKey(each) || known.computeIfAbsent(file(each), exists::test))
                .findFirst()
                .orElse(words.get(words.size() - 1));
        return configured.getOrDefault(word, file(word));
    }

    private static String file(String word) {
        return "pages/" + word + ".ftlh";
    }
}
