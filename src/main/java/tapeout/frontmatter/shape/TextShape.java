package tapeout.frontmatter.shape;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Typography;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.ForbiddenCharacters;

/**
 * A text in one line: line breaks within it become spaces, and free text is typeset as bodies are, here and nowhere else.
 *
 * @param min fewest characters (code points)
 * @param max most characters
 * @param free whether it is free text, in which a {@code #} may be meant: behind a word that stands for something, such as
 *     a unit, what follows is a comment and meant as one
 * @param places how many values are put into it, at {@code {0}}, {@code {1}} and so on; 0 where braces are nothing but braces
 */
public record TextShape(int min, int max, boolean free, int places) implements ScalarShape<String> {

    private static final Pattern PLACE = Pattern.compile("\\{[^{}]{0,40}+\\}");
    private static final Pattern BREAK = Pattern.compile("[ \\t]*(?:\\r\\n|[\\n\\r])\\s*");

    /** A free text. */
    public TextShape(int min, int max) {
        this(min, max, true, 0);
    }

    /** A free text into which values are put. */
    public static TextShape withPlaces(int min, int max, int places) {
        return new TextShape(min, max, true, places);
    }

    /** A name that is one of many, such as a unit. */
    public static TextShape word(int max) {
        return new TextShape(1, max, false, 0);
    }

    @Override
    public String noun() {
        return "a text";
    }

    @Override
    public String form() {
        return "a text of " + min + " to " + max + " characters";
    }

    @Override
    public JsonSchema schema() {
        JsonSchema text = JsonSchema.text().with("minLength", min).with("maxLength", max);
        return places == 0
                ? text
                : text.with("pattern", "^(?![\\s\\S]*\\{(?![0-" + (places - 1) + "]\\})[^{}]{0,40}\\})");
    }

    @Override
    public boolean isFreeText() {
        return free;
    }

    @Override
    public @Nullable String parse(String text, FieldCursor cursor) {
        String line = BREAK.matcher(text).replaceAll(" ");
        int forbidden = ForbiddenCharacters.find(line);
        if (forbidden >= 0) {
            cursor.problems().forbiddenCharacter(cursor.at(), line.codePointAt(forbidden));
            return null;
        }
        if (free && cursor.value() instanceof YamlValue.Scalar scalar && scalar.comment() != null) {
            cursor.problems().ofTexts().cutText(scalar.comment(), cursor.key(), line);
            return line; // how long it is shows once it is whole
        }
        int length = line.codePointCount(0, line.length());
        if (length < min || length > max) {
            cursor.problems().outOfRange(cursor.at(), cursor.key(), count(length), min + " to " + max + " characters");
            return null;
        }
        if (!free) {
            return line;
        }
        if (places > 0 && hasUnfilled(line, cursor)) {
            return null;
        }
        if (!isDerived(cursor.value())) {
            RawMarks.check(line, cursor);
        }
        return Typography.ofLine(line, cursor.reading().marks());
    }

    private boolean hasUnfilled(String line, FieldCursor cursor) {
        List<String> unfilled = PLACE.matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(place -> !isFilled(place))
                .distinct()
                .toList();
        unfilled.forEach(place -> cursor.problems().ofTexts().unfilledPlace(cursor.at(), cursor.key(), place, places));
        return !unfilled.isEmpty();
    }

    private boolean isFilled(String place) {
        return IntStream.range(0, places).anyMatch(index -> place.equals("{" + index + "}"));
    }

    private static boolean isDerived(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar && scalar.style() == YamlValue.Style.DERIVED;
    }

    private static String count(int length) {
        return length == 1 ? "1 character" : length + " characters";
    }
}
