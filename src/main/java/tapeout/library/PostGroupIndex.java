package tapeout.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.FieldValue;
import tapeout.content.Post;
import tapeout.content.type.Choice;
import tapeout.content.type.PostField;
import tapeout.content.value.Alphabet;
import tapeout.content.value.Reference;
import tapeout.content.value.Tag;
import tapeout.library.post.TagNames;
import tapeout.problem.TagProblems;

/** Groups posts by reading every declared field of each once. */
final class PostGroupIndex implements PostGroups {

    private final Map<String, Entity> entities;
    private final Map<String, TagNames> names = new HashMap<>();
    private final Map<String, List<PostGroup>> byField = new LinkedHashMap<>();
    private final Map<String, List<Post>> posts = new HashMap<>();
    private final List<PostField> fields;

    /**
     * @param fields the declared ones, in their order
     * @param all the posts that go out, the latest first
     * @param entities by id
     * @param alphabet orders groups that no list of words orders
     */
    PostGroupIndex(List<PostField> fields, List<Post> all, Map<String, Entity> entities, Alphabet alphabet) {
        this.entities = entities;
        for (PostField field : fields) {
            if (field.isOfNames()) {
                names.put(field.name(), new TagNames(field.name(), all, post -> tags(post, field)));
            }
            Map<String, PostGroup> groups = new HashMap<>();
            for (Post post : all) {
                for (PostGroup group : of(post, field)) {
                    groups.putIfAbsent(group.key(), group);
                    posts.computeIfAbsent(group.id(), id -> new ArrayList<>()).add(post);
                }
            }
            byField.put(
                    field.name(),
                    groups.values().stream().sorted(order(field, alphabet)).toList());
        }
        this.fields = fields.stream().filter(field -> !of(field).isEmpty()).toList();
    }

    @Override
    public List<PostField> fields() {
        return fields;
    }

    @Override
    public List<PostGroup> of(PostField field) {
        return byField.getOrDefault(field.name(), List.of());
    }

    @Override
    public List<PostGroup> of(Post post, PostField field) {
        FieldValue value = field.isListed() ? post.filing().fields().get(field.name()) : null;
        return value == null ? List.of() : groups(field, value).distinct().toList();
    }

    @Override
    public List<Post> posts(PostGroup group) {
        return Collections.unmodifiableList(posts.getOrDefault(group.id(), List.of()));
    }

    @Override
    public List<PostGroup> of(Entity entity) {
        return byField.values().stream()
                .flatMap(List::stream)
                .filter(group -> group.field().type().target() != null
                        && group.key().equals(entity.id())
                        && group.field().type().target().back() != null)
                .toList();
    }

    /** Reports names that are spelled in several ways, or that want one address. */
    void check(TagProblems problems) {
        names.values().forEach(of -> of.check(problems));
    }

    private Stream<PostGroup> groups(PostField field, FieldValue value) {
        if (!value.choices().isEmpty()) {
            return value.choices().stream().map(choice -> group(field, choice));
        } else if (!value.references().isEmpty()) {
            return value.references().stream().flatMap(reference -> group(field, reference).stream());
        } else if (!value.tags().isEmpty()) {
            return value.tags().stream().map(tag -> group(field, tag));
        }
        return Stream.of(value.plain())
                .filter(text -> !text.isEmpty()) // none of its words is one of the field's: told where they stand
                .map(text -> new PostGroup(field, text, text.toLowerCase(Locale.ROOT), text));
    }

    private static PostGroup group(PostField field, Choice choice) {
        return new PostGroup(field, choice.word(), choice.key(), choice.label());
    }

    /** What does not exist or is held back has no list: that is told where it is written. */
    private Optional<PostGroup> group(PostField field, Reference reference) {
        return Optional.ofNullable(entities.get(reference.id()))
                .map(entity -> new PostGroup(field, entity.id(), entity.id(), entity.title()));
    }

    private PostGroup group(PostField field, Tag tag) {
        TagNames known = names.get(field.name());
        Tag first = known == null ? tag : known.named(tag.key());
        return new PostGroup(field, first.key(), first.slug().value(), first.text());
    }

    private static List<Tag> tags(Post post, PostField field) {
        FieldValue value = post.filing().fields().get(field.name());
        return value == null ? List.of() : value.tags();
    }

    private static Comparator<PostGroup> order(PostField field, Alphabet alphabet) {
        List<String> words = field.type().words().stream().map(Choice::word).toList();
        return Comparator.<PostGroup>comparingInt(group -> words.indexOf(group.key()))
                .thenComparing(PostGroup::label, alphabet)
                .thenComparing(PostGroup::key);
    }
}
