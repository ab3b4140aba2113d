package tapeout.view.assemble.part;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.FieldValue;
import tapeout.content.Post;
import tapeout.content.type.FieldType;
import tapeout.content.type.PostField;
import tapeout.content.type.Target;
import tapeout.library.Library;
import tapeout.library.PostGroup;
import tapeout.view.context.GroupText;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.part.Detail;
import tapeout.view.part.Link;

/** What documents say under declared fields, beside their texts. */
public final class FieldParts {

    private final Library library;
    private final Links links;
    private final Wording wording;

    public FieldParts(Library library, Links links, Wording wording) {
        this.library = library;
        this.links = links;
        this.wording = wording;
    }

    /** What an entity says under one of its fields. */
    public Detail detail(FieldType field, FieldValue value) {
        String label = field.texts().caption();
        if (!value.references().isEmpty()) {
            return Detail.links(
                    label, value.references().stream().map(links::entity).toList());
        } else if (value.uri() != null) {
            return Detail.away(
                    label, new Link(value.uri().getHost(), value.uri().toString()));
        } else if (value.date() != null) {
            return Detail.date(label, wording.dates().when(value.date()));
        }
        String text = String.join(", ", value.labels());
        return Detail.text(
                label,
                field.form() == FieldType.Form.COUNTRY ? wording.messages().text("country." + text) : text);
    }

    /** What a post says, in the order of the declaration; what others can say too leads to the list of those. */
    public List<Detail> of(Post post) {
        return library.types().postFields().stream()
                .filter(field -> post.filing().fields().containsKey(field.name()))
                .map(field -> detail(post, field))
                .toList();
    }

    private Detail detail(Post post, PostField field) {
        FieldValue value = Objects.requireNonNull(post.filing().fields().get(field.name()));
        List<Link> lists = library.groups().of(post, field).stream()
                .map(group -> new Link(
                        GroupText.label(group, wording.messages()),
                        links.href(links.permalinks().of(group))))
                .toList();
        return lists.isEmpty()
                ? detail(field.type(), value)
                : Detail.links(field.type().texts().caption(), lists);
    }

    /** How many posts refer to an entity under each field whose other direction is shown. */
    public Stream<Detail> ofPosts(Entity entity) {
        return library.groups().of(entity).stream().map(this::back);
    }

    private Detail back(PostGroup group) {
        Target.Back back = Objects.requireNonNull(
                Objects.requireNonNull(group.field().type().target()).back());
        int posts = library.groups().posts(group).size();
        return Detail.links(
                back.label(),
                List.of(new Link(
                        wording.messages().text("count.posts", posts),
                        links.href(links.permalinks().of(group)))));
    }
}
