package tapeout.markdown.meant;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Marks around words that other kinds of Markdown read: {@code ==marked==}, {@code ++added++}, {@code x^2^}, {@code %%hidden%%},
 * {@code ||covered||}, {@code :smile:}. Operators of programs and norms of mathematics are none.
 */
final class ForeignMarks implements Sign {

    /** Each with what it starts with. */
    private static final List<Kind> KINDS = List.of(
            Kind.of("==", "(?<![=\\w<>!])==" + words('=') + "==(?![=\\w])", "<mark>…</mark>"),
            Kind.of(
                    "++",
                    "(?<![+\\w])\\+\\+(?=\\p{L}{3})" + words('+') + "(?<=\\p{L}{2}[.!?)]{0,2})\\+\\+(?![+\\w])",
                    "<ins>…</ins>"),
            Kind.of(
                    "^",
                    "(?<=[\\p{L}\\d)])\\^[\\p{L}\\d+\u2212-]{1,20}\\^(?![\\w^])"
                            + "|(?<![^\\s(])\\^\\p{L}[\\p{L}\\d-]{1,19}\\^(?![\\w^])",
                    "<sup>…</sup>"),
            Kind.of(
                    "%%",
                    "(?<![%\\w])%%\\p{L}[^%]{1,400}(?<!\\s)%%(?![%\\w])|(?<![^\\n])%%\\s[^%]{2,400}\\s%%(?![^\\n])",
                    "<!-- … --> around what nobody is to see"),
            Kind.of("||", "(?<![|\\w])\\|\\|(?=\\p{L}{3})" + words('|') + "\\|\\|(?![|\\w])", "<details>"),
            Kind.of(":", "(?<![\\w:/.\\\\-]):(?<name>[a-z+-][a-z0-9_+-]{1,30}):(?![\\w:/])", ""));

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
        return "=+^%|:";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        KINDS.forEach(kind -> look(kind, prose, findings));
    }

    private static void look(Kind kind, Prose prose, Findings findings) {
        String text = prose.text();
        Matcher mark = kind.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = text.indexOf(kind.start());
        while (at >= 0) {
            boolean found = mark.region(at, text.length()).lookingAt();
            String instead = found ? kind.instead(mark) : null;
            if (instead != null && findings.isFree(at, mark.end())) {
                String written = prose.typed(at, mark.end());
                findings.foreign(prose.offset(at), (problems, place) -> problems.mark(place, written, instead));
                findings.claim(at, mark.end());
            }
            at = text.indexOf(kind.start(), instead == null ? at + 1 : mark.end());
        }
    }

    /**
     * A kind of mark.
     *
     * @param start what it starts with
     * @param instead what does the same here; empty where the name between the marks decides
     */
    private record Kind(String start, Pattern pattern, String instead) {

        static Kind of(String start, String pattern, String instead) {
            return new Kind(start, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), instead);
        }

        /** What to write instead; null where nothing is meant. */
        @Nullable
        String instead(Matcher mark) {
            return instead.isEmpty() ? EMOJI.get(mark.group("name")) : instead;
        }
    }

    /** Words in which the mark does not stand. */
    private static String words(char mark) {
        return "\\p{L}[^\\n" + mark + "]{1,100}[\\p{L}\\d.!?)\"\u201d\u2019]";
    }
}
