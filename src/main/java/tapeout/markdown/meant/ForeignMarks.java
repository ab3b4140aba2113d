package tapeout.markdown.meant;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Marks around words that other kinds of Markdown read: {@code ==marked==}, {@code ++added++}, {@code //slanted//}, {@code x^2^},
 * {@code %%hidden%%}, {@code ||covered||}, {@code :smile:}. Operators of programs and norms of mathematics are none.
 */
final class ForeignMarks implements Sign {

    /** Each with what it starts with. */
    private static final List<ForeignMark> KINDS = List.of(
            ForeignMark.of("==", "(?<![=\\w<>!])==" + words('=') + "==(?![=\\w])", "<mark>…</mark>"),
            ForeignMark.of(
                    "++",
                    "(?<![+\\w])\\+\\+(?=\\p{L}{3})" + words('+') + "(?<=\\p{L}{2}[.!?)]{0,2})\\+\\+(?![+\\w])",
                    "<ins>…</ins>"),
            ForeignMark.of(
                    "//",
                    "(?<![^\\s(])//(?=\\p{L}{2})[\\p{L}\\p{M}\\d ,;'\u2019-]{2,100}(?<=\\p{L})//(?=[\\s.,;:!?)]|$)",
                    "*…*"),
            ForeignMark.of(
                    "^",
                    "(?<=[\\p{L}\\d)])\\^[\\p{L}\\d+\u2212-]{1,20}\\^(?![\\w^])"
                            + "|(?<![^\\s(])\\^\\p{L}[\\p{L}\\d-]{1,19}\\^(?![\\w^])",
                    "<sup>…</sup>"),
            ForeignMark.of(
                    "%%",
                    "(?<![%\\w])%%\\p{L}[^%]{1,400}(?<!\\s)%%(?![%\\w])|(?<![^\\n])%%\\s[^%]{2,400}\\s%%(?![^\\n])",
                    "<!-- … --> around what nobody is to see"),
            ForeignMark.of(
                    "||",
                    "(?<![|\\w]|[-+=<>/*\u2264\u2265][ ])\\|\\|(?=\\p{L}{3})" + words('|')
                            + "\\|\\|(?![|\\w]|[ ][-+=<>/*\u2264\u2265])",
                    "<details>"),
            ForeignMark.of(
                    ":", "(?<![\\w:/.\\\\-]):(?<name>[a-z+-][a-z0-9_+-]{1,30}):(?![\\w:/])", ForeignMarks::emoji));

    /** Names of emoji that are written often, without those that programs have for other things. */
    private static final Map<String, String> EMOJI = Map.ofEntries(
            Map.entry("+1", "👍"),
            Map.entry("-1", "👎"),
            Map.entry("blush", "😊"),
            Map.entry("boom", "💥"),
            Map.entry("bulb", "💡"),
            Map.entry("clap", "👏"),
            Map.entry("confetti_ball", "🎊"),
            Map.entry("cry", "😢"),
            Map.entry("eyes", "👀"),
            Map.entry("fire", "🔥"),
            Map.entry("grin", "😁"),
            Map.entry("grinning", "😀"),
            Map.entry("heart", "❤️"),
            Map.entry("heavy_check_mark", "✔️"),
            Map.entry("joy", "😂"),
            Map.entry("laughing", "😆"),
            Map.entry("muscle", "💪"),
            Map.entry("ok_hand", "👌"),
            Map.entry("point_right", "👉"),
            Map.entry("pray", "🙏"),
            Map.entry("rocket", "🚀"),
            Map.entry("slightly_smiling_face", "🙂"),
            Map.entry("smile", "😄"),
            Map.entry("smiley", "😃"),
            Map.entry("sob", "😭"),
            Map.entry("sparkles", "✨"),
            Map.entry("star", "⭐"),
            Map.entry("sunglasses", "😎"),
            Map.entry("sweat_smile", "😅"),
            Map.entry("tada", "🎉"),
            Map.entry("thinking", "🤔"),
            Map.entry("thumbsup", "👍"),
            Map.entry("warning", "⚠️"),
            Map.entry("wave", "👋"),
            Map.entry("white_check_mark", "✅"),
            Map.entry("wink", "😉"));

    @Override
    public String marks() {
        return "=+/^%|:";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        KINDS.forEach(kind -> kind.look(prose, findings));
    }

    private static @Nullable String emoji(Matcher mark) {
        return EMOJI.get(mark.group("name"));
    }

    /** Words in which the mark does not stand. */
    private static String words(char mark) {
        return "\\p{L}[^\\n" + mark + "]{1,100}[\\p{L}\\d.!?)\"\u201d\u2019]";
    }
}
