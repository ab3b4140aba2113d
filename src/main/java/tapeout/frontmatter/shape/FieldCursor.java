package tapeout.frontmatter.shape;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.content.Status;
import tapeout.frontmatter.yaml.DateText;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.SourceLocation;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * Where reading stands: a value, the key it is written under, and the document's reading as a whole.
 *
 * @param key names the value in messages
 * @param example what would be right behind the key, as its field gives it
 * @param value what is to be read; for an entry of a list the entry
 * @param entry whether the value is an entry of the field's list
 * @param reading what is known of the document
 */
public record FieldCursor(String key, String example, YamlValue value, boolean entry, Reading reading) {

    /** What other documents say of whether they go out, under a key that some types keep for a fact. */
    private static final String STATUS = "status";

    private static final Set<String> GOING_OUT =
            Arrays.stream(Status.values()).map(Status::word).collect(Collectors.toUnmodifiableSet());

    SourceLocation at() {
        return value.at();
    }

    /** The example of the key, with names of this site. */
    String ownExample() {
        return reading.example(example);
    }

    FrontMatterProblems problems() {
        return reading.problems();
    }

    /** An entry of the field's list. */
    FieldCursor to(YamlValue item) {
        return new FieldCursor(key, example, item, true, reading);
    }

    /**
     * The value as a single one.
     *
     * @param expected what is expected, such as {@code a day}
     * @return null if it is something else, which has been reported then
     */
    YamlValue.@Nullable Scalar scalar(String expected) {
        if (value instanceof YamlValue.Scalar scalar && !scalar.isEmpty()) {
            return scalar;
        }
        wrongType(expected);
        return null;
    }

    void wrongType(String expected) {
        wrongType(expected, ownExample());
    }

    /** @param example what would be right in place of the field's whole value */
    void wrongType(String expected, String example) {
        if (value instanceof YamlValue.Broken) {
            return;
        }
        if (value instanceof YamlValue.Scalar scalar && scalar.isEmpty() && scalar.comment() != null) {
            problems().ofTexts().cutText(scalar.comment(), key, "");
            return;
        }
        if (key.equals(STATUS) && value instanceof YamlValue.Scalar scalar && GOING_OUT.contains(scalar.text())) {
            problems().ofEntities().statusIsFact(at(), scalar.text(), example);
        } else if (entry) {
            problems().wrongEntry(at(), key, expected, value.noun(), example);
        } else {
            problems().wrongType(at(), key, expected, value.noun(), example);
        }
    }

    /**
     * Reports a text that is no date.
     *
     * @param forms how it can be written, with an example
     * @param timed whether it can have a time of day
     */
    void invalidDate(String text, String forms, boolean timed) {
        problems()
                .invalidDate(
                        at(), DateText.detail(text, key, timed), "Write " + DateText.meant(text, forms, timed) + ".");
    }
}
