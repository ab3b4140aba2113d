package tapeout.own;

import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.regex.Pattern;
import tapeout.frontmatter.CommonKeys;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.Shape;

/** The keys that stand at the top of a template of the site's own, between lines of hyphens. */
public final class OutputKeys {

    private static final Shape<String> PATH = new PatternShape(
            Pattern.compile("/[^\\s?#%\\\\]*+"), "an address of this site, such as /people/ or /people/{id}/");

    private static final String TITLE_DOC = "What it is called; {name} stands for the item's key of that name.";

    static final Field<String> TITLE = required("title", CommonKeys.LINE, "Who is who", TITLE_DOC);

    static final Field<String> TITLE_OF_FILE = optional("title", CommonKeys.LINE, "Who is who", TITLE_DOC);

    static final Field<String> SUMMARY = optional(
            "summary",
            CommonKeys.STATEMENT,
            "\"{name}, {role}.\"",
            "What search engines say of it; with keys of the item in braces, too.");

    static final Field<String> ADDRESS = optional(
            "address",
            PATH,
            "/people/{id}/",
            "Where it lives; absent where that follows from the template's place below templates/own/.");

    static final Field<String> EACH = optional(
            "each",
            new PatternShape(Pattern.compile("[\\w./-]++"), "the name of a data file without its ending"),
            "people",
            "The data file of which it makes one for each item.");

    private OutputKeys() {}

    static Keys of(OutputKind kind) {
        return Keys.of("template", kind == OutputKind.PAGE ? TITLE : TITLE_OF_FILE, SUMMARY, ADDRESS, EACH);
    }
}
