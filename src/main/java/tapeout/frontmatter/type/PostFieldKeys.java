package tapeout.frontmatter.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tapeout.content.type.PostField;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.frontmatter.shape.Reading;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** The keys of the file that adds to what posts say: fields, and nothing that takes away. */
final class PostFieldKeys {

    /** The name of the file without its ending, which no type of entity can have. */
    static final String WORD = "post";

    /** What the data of every post has in columns that are no keys of it. */
    private static final Set<String> COLUMNS = Set.of("id", "published", "event_date", "entities", "url");

    private final Field<Map<String, FieldTypeKeys.Draft>> fields;
    private final Keys keys;

    /** @param types the words of all types of entity of the site */
    PostFieldKeys(Collection<String> types) {
        fields = FieldTypeKeys.ofPosts(types).field();
        keys = Keys.of("post type", fields);
    }

    Keys keys() {
        return keys;
    }

    /**
     * The fields in their order.
     *
     * @param taken the keys that every post has already
     * @param marks around what texts quote; asked for where one does
     */
    List<PostField> read(
            YamlValue.Mapping mapping,
            Set<String> taken,
            Supplier<QuotationMarks> marks,
            FrontMatterProblems problems) {
        Fields read = keys.read(mapping, new Reading(mapping, OwnNames.NONE, marks, problems));
        Map<String, FieldTypeKeys.Draft> drafts = read.find(fields);
        if (drafts == null) {
            return List.of();
        }
        SharedLabels.check(mapping, problems.ofTypes());
        List<PostField> declared = new ArrayList<>();
        drafts.forEach((name, draft) -> {
            if (taken.contains(name)) {
                problems.ofTypes().takenKey(draft.at(), WORD, name);
            } else if (COLUMNS.contains(name)) {
                problems.ofTypes().takenColumn(draft.at(), WORD, name);
            } else {
                declared.add(new PostField(draft.named(name), draft.at()));
            }
        });
        return declared;
    }
}
