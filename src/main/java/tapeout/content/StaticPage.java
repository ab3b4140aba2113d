package tapeout.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;

/**
 * A page outside the news, such as “About”.
 *
 * @param path its address
 * @param kind whether it is a text like any other
 * @param isListed whether lists hold it, of whatever kind; else it is found by who is led to it
 * @param summary what it is about, in one line; null where not said
 * @param sources what it cites
 */
public record StaticPage(
        Header header,
        Body body,
        SitePath path,
        PageKind kind,
        boolean isListed,
        String title,
        @Nullable String summary,
        List<Source> sources)
        implements Document {

    public StaticPage {
        sources = List.copyOf(sources);
    }

    @Override
    public boolean isNews() {
        return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.of(this);
    }

    @Override
    public String typeWord() {
        return "page";
    }

    /** Its file tells it from all others: what stands in it need not be read for that. */
    @Override
    public int hashCode() {
        return header.file().hashCode();
    }
}
