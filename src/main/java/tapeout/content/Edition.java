package tapeout.content;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.Reference;

/**
 * The hand-written part of one week's digest; its body is the introduction.
 *
 * @param week the week, from the file's name
 * @param headline a title of its own; null where it has none
 * @param lead the post that leads; null where the rule chooses
 * @param sources what its introduction cites
 */
public record Edition(
        Header header,
        Body body,
        IsoWeek week,
        @Nullable String headline,
        @Nullable Reference lead,
        List<Source> sources)
        implements Document {

    public Edition {
        sources = List.copyOf(sources);
    }

    @Override
    public String title() {
        return headline != null ? headline : week.toString();
    }

    @Override
    public @Nullable String summary() {
        return null;
    }

    @Override
    public Stream<Mention> mentions(EntityTypes types) {
        return Stream.ofNullable(lead).map(post -> Mention.of("lead", Wanted.POST, post));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.of(this);
    }

    @Override
    public String typeWord() {
        return "edition";
    }

    /** Its file tells it from all others: what stands in it need not be read for that. */
    @Override
    public int hashCode() {
        return header.file().hashCode();
    }
}
