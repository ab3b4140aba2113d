package tapeout.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Keys;

/** Every key of front matter, or of another file of keys, with an example, as Markdown for people. Confined to one thread. */
public final class KeyReference {

    private static final String INTRODUCTION = """
            # Front matter

            Every key of every type of document, as it is read: `bin/tapeout schema --markdown` prints this of the site that it is run in, and `bin/tapeout schema` the same for editors. What is `needed` must be there; all else may be absent.

            What the documents of a folder have in common can stand in a file `_defaults.yaml` in it: the same keys, without lines of `---`. Of several values of one key the nearest counts: the document's own, then its folder's, then that of the folder around it, up to `content/_defaults.yaml`, whose keys are for whatever has such a key. A mistake in it is told there, once. `tapeout schema` asks for no key that some folder of the site gives to documents of a type: an editor sees one file, and not its folder.

            """;

    private static final String HEAD = "| Key | | What it says | What it is | Example |\n|---|---|---|---|---|\n";

    /** The tables of keys that stand within others, by their titles. */
    private final Map<String, String> within = new LinkedHashMap<>();

    private final Map<String, String> titles = new HashMap<>();

    private KeyReference() {}

    /**
     * The reference of some types.
     *
     * @param only the word of the one that is wanted; empty for all
     */
    public static String of(DocumentTypes types, String only) {
        KeyReference reference = new KeyReference();
        List<String> sections = new ArrayList<>();
        for (DocumentType type : types.all()) {
            if (only.isEmpty() || type.word().equals(only)) {
                sections.add("## " + type.word() + "\n" + place(type) + "\n\n" + reference.table(type.keys()));
            }
        }
        reference.addWithin(sections);
        return INTRODUCTION + String.join("\n", sections);
    }

    /**
     * The reference of sets of keys.
     *
     * @param byTitle the sets by what stands above each
     */
    public static String of(Map<String, Keys> byTitle) {
        KeyReference reference = new KeyReference();
        List<String> sections = new ArrayList<>();
        byTitle.forEach((title, keys) -> sections.add("## " + title + "\n" + reference.table(keys)));
        reference.addWithin(sections);
        return String.join("\n", sections);
    }

    private void addWithin(List<String> sections) {
        within.forEach((title, table) -> sections.add("## " + title + "\n" + table));
    }

    private static String place(DocumentType type) {
        return type.folder().isEmpty()
                ? "What lies in no folder of another type."
                : "What lies in `content/" + type.folder() + "/`.";
    }

    private String table(Keys keys) {
        StringBuilder rows = new StringBuilder(HEAD);
        keys.fields().values().forEach(field -> rows.append(row(keys, field)).append('\n'));
        return rows.toString();
    }

    private String row(Keys keys, Field<?> field) {
        Keys inner = field.shape().within();
        String form = cell(field.shape().form());
        return "| `" + field.name() + "` | " + (keys.needs(field) ? "needed" : "") + " | " + cell(field.doc()) + " | "
                + (inner == null ? form : form + ": " + link(inner)) + " | `"
                + cell(field.name() + ": " + field.plainExample()) + "` |";
    }

    private String link(Keys keys) {
        String table = table(keys);
        String title = titles.get(table);
        if (title == null) {
            title = free(keys.owner());
            titles.put(table, title);
            within.put(title, table);
        }
        return "[" + title.substring("Keys of ".length()) + "](#"
                + title.toLowerCase(Locale.ROOT).replace(' ', '-').replaceAll("[^\\w-]", "") + ")";
    }

    private String free(String owner) {
        String title = "Keys of " + owner;
        for (int number = 2; within.containsKey(title); number++) {
            title = "Keys of " + owner + " " + number;
        }
        return title;
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
