package tapeout.content;

import org.jspecify.annotations.Nullable;

/**
 * The hand-written part of one week's digest; its body is the introduction.
 *
 * @param week the week, from the file's name
 * @param headline a title of its own; null where it has none
 * @param lead the post that leads; null where the rule chooses
 */
public record Edition(
        Header header,
        Body body,
        IsoWeek week,
        @Nullable String headline,
        @Nullable Reference lead) implements Document {

    @Override
    public String title() {
        return headline != null ? headline : week.toString();
    }
}
