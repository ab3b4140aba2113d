package tapeout.frontmatter.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Word;

/**
 * A word of a closed set.
 *
 * @param words what each word stands for, in the order of documentation
 */
public record WordShape<W>(Map<String, W> words) implements ScalarShape<W> {

    /** The value of a key that is there or not. */
    public static final WordShape<Boolean> FLAG = of(new Boolean[] {true}, value -> "true");

    /** The words of an enum. */
    public static <W extends Word> WordShape<W> of(W[] constants) {
        return of(constants, Word::word);
    }

    public static <W> WordShape<W> of(W[] constants, Function<W, String> word) {
        Map<String, W> words = new LinkedHashMap<>();
        for (W constant : constants) {
            words.put(word.apply(constant), constant);
        }
        return new WordShape<>(words);
    }

    @Override
    public String noun() {
        return "a word";
    }

    @Override
    public String form() {
        return words.size() == 1 ? words.keySet().iterator().next() : "one of " + String.join(", ", words.keySet());
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.oneOf(words.keySet());
    }

    @Override
    public @Nullable W parse(String text, FieldCursor cursor) {
        W meant = words.get(text);
        if (meant == null) {
            cursor.problems().unknownValue(cursor.at(), cursor.key(), text, words.keySet());
        }
        return meant;
    }
}
