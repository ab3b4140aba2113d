package tapeout.template;

import java.util.Map;
import java.util.regex.Pattern;
import tapeout.problem.TemplateProblems;
import tapeout.properties.PropertyFile;

/**
 * The words of the interface that are signs: quotation marks, which are cut out of their message, and those within numbers.
 * What is none would show another number, or letters as marks, without a sign of it.
 */
final class SignWords {

    static final String DECIMAL = "number.decimal";
    static final String GROUPING = "number.grouping";

    /** A sign; one apostrophe may be written as two. */
    private static final String SIGN = "(?:''|[\\p{P}\\p{S}&&[^<>{}]])";

    private static final Pattern QUOTATION =
            Pattern.compile("[^\\p{L}\\p{N}\\p{Cc}<>{}]+\\{0}[^\\p{L}\\p{N}\\p{Cc}<>{}]+");

    private static final Map<String, Pattern> SHAPES = Map.of(
            "quotation",
            QUOTATION,
            "quotation.inner",
            QUOTATION,
            DECIMAL,
            Pattern.compile(SIGN),
            GROUPING,
            Pattern.compile("\\p{Z}|" + SIGN + "?"));

    private static final Map<String, String> HINTS =
            Map.of(DECIMAL, "Write one sign that is no digit", GROUPING, "Write one sign that is no digit, or nothing");

    private final TemplateProblems problems;

    SignWords(TemplateProblems problems) {
        this.problems = problems;
    }

    /** Whether a word is no sign or can be one; what cannot is told. */
    boolean isFit(PropertyFile.Entry word, String packed) {
        Pattern shape = SHAPES.get(word.key());
        if (shape == null || shape.matcher(word.value()).matches()) {
            return true;
        }
        problems.unfitSign(
                word.valueAt(),
                word.key(),
                word.value(),
                "",
                HINTS.getOrDefault(word.key(), "Write the mark that opens, {0} and the mark that closes"),
                packed);
        return false;
    }

    /**
     * Whether numbers can be read: one sign cannot both part thousands and begin what is less than one.
     *
     * @param told the site's own word of the two, or one of them; told where they are one sign
     */
    boolean areApart(PropertyFile.Entry told, PropertyFile.Entry other, String packed) {
        if (!told.value().equals(other.value())) {
            return true;
        }
        problems.unfitSign(
                told.valueAt(),
                told.key(),
                told.value(),
                ", which is the sign of \"" + other.key() + "\"",
                "Write another sign",
                packed);
        return false;
    }
}
