package tapeout.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Glyph;

/**
 * One of the digest's beats; its body is the introduction.
 *
 * @param summary what it covers, in one line
 * @param glyph the drawing beside its name
 * @param order where it stands among the topics, from 1
 * @param tracks the type of entity that its page lists; null for none
 * @param sources what its introduction cites
 */
public record Topic(
        Header header,
        Body body,
        String title,
        String summary,
        Glyph glyph,
        int order,
        @Nullable EntityType tracks,
        List<Source> sources)
        implements Document {

    public Topic {
        sources = List.copyOf(sources);
    }

    @Override
    public Document with(EntityTypes types) {
        return tracks == null
                ? this
                : new Topic(
                        header,
                        body,
                        title,
                        summary,
                        glyph,
                        order,
                        types.of(tracks.word()).orElseThrow(),
                        sources);
    }

    @Override
    public boolean isLinkedById() {
        return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.of(this);
    }

    @Override
    public String typeWord() {
        return "topic";
    }

    /** Its file tells it from all others: what stands in it need not be read for that. */
    @Override
    public int hashCode() {
        return header.file().hashCode();
    }
}
