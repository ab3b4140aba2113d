package tapeout.frontmatter.type;

import static tapeout.frontmatter.shape.Field.optional;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.yaml.YamlValue;

/** How the day is told on which a status began. */
final class SinceKeys {

    private static final Pattern TOLD =
            Pattern.compile("([^{}]{0,60}+)\\{([a-z][a-z0-9_]*+(?:\\.[a-z][a-z0-9_]*+)?+)\\}([^{}]{0,60}+)");

    static final Field<Map<String, Reference>> FIELD = optional(
            "since",
            new MapShape<>(
                    TypeWords.CHOICE,
                    TypeWords.CHOICE_FORM,
                    new PlacedShape(new PatternShape(TOLD, "a text that names a fact of a date in braces"))),
            "{shown: \"on {shown}\"}",
            "How the day is told on which a status began: by its word, a text with the fact of that day in braces.");

    private SinceKeys() {}

    /**
     * How the days of statuses are told, by the word of each.
     *
     * @param words those of the status
     * @param type the type's file, for the places of the words
     */
    static Map<String, EntityType.Since> read(
            Map<String, Reference> written, List<Choice> words, TypeNames names, YamlValue.Mapping type) {
        List<String> known = words.stream().map(Choice::word).toList();
        Map<String, EntityType.Since> read = new LinkedHashMap<>();
        written.forEach((word, text) -> {
            names.check(new Reference(word, type.at(FIELD.name(), word)), FIELD.name(), known);
            Matcher told = TOLD.matcher(text.id());
            if (told.matches()) {
                names.check(new Reference(told.group(2), text.at()), FIELD.name(), names.dates());
                read.put(word, new EntityType.Since(told.group(1), told.group(2), told.group(3)));
            }
        });
        return read;
    }
}
