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
import tapeout.library.PostGroup;
import tapeout.view.context.GroupText;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Detail;
import tapeout.view.part.Link;

/** What documents say under declared fields, beside their texts. */
public final class FieldParts {

    private final SiteContext site;

    public FieldParts(SiteContext site) {
        this.site = site;
    }

    /** What an entity says under one of its fields. */
    public Detail detail(FieldType field, FieldValue value) {
        String label = field.texts().caption();
        if (!value.references().isEmpty()) {
            return Detail.links(
                    label, value.references().stream().map(site::entity).toList());
        } else if (value.uri() != null) {
            return Detail.away(
                    label, new Link(value.uri().getHost(), value.uri().toString()));
        } else if (value.date() != null) {
            return Detail.date(label, site.dates().when(value.date()));
        }
        String text = String.join(", ", value.labels());
        return Detail.text(
                label, field.form() == FieldType.Form.COUNTRY ? site.messages().text("country." + text) : text);
    }

    /** What a post says, in the order of the declaration; what others can say too leads to the list of those. */
    public List<Detail> of(Post post) {
        return site.library().types().postFields().stream()
                .filter(field -> post.filing().fields().containsKey(field.name()))
                .map(field -> detail(post, field))
                .toList();
    }

    private Detail detail(Post post, PostField field) {
        FieldValue value = Objects.requireNonNull(post.filing().fields().get(field.name()));
        List<Link> lists = site.library().groups().of(post, field).stream()
                .map(group -> new Link(
                        GroupText.label(group, site.messages()),
                        site.href(site.permalinks().of(group))))
                .toList();
        return lists.isEmpty()
                ? detail(field.type(), value)
                : Detail.links(field.type().texts().caption(), lists);
    }

    /** How many posts refer to an entity under each field whose other direction is shown. */
    public Stream<Detail> ofPosts(Entity entity) {
        return site.library().groups().of(entity).stream().map(this::back);
    }

    private Detail back(PostGroup group) {
        Target.Back back = Objects.requireNonNull(
                Objects.requireNonNull(group.field().type().target()).back());
        int posts = site.library().groups().posts(group).size();
        return Detail.links(
                back.label(),
                List.of(new Link(
                        site.messages().text("count.posts", posts),
                        site.href(site.permalinks().of(group)))));
    }
}
