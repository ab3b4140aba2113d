package tapeout.markdown.meant;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mark that other markup reads.
 *
 * @param start what it starts with, of ASCII
 * @param instead what does the same here; null where nothing is meant
 */
record ForeignMark(String start, Pattern pattern, Function<Matcher, @Nullable String> instead) {

    static ForeignMark of(String start, String pattern, String instead) {
        return of(start, pattern, mark -> instead);
    }

    static ForeignMark of(String start, String pattern, Function<Matcher, @Nullable String> instead) {
        return new ForeignMark(start, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), instead);
    }

    void look(Prose prose, Findings findings) {
        if (!prose.holdsAll(start)) {
            return;
        }
        String text = prose.text();
        Matcher mark = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = text.indexOf(start);
        while (at >= 0) {
            boolean found = mark.region(at, text.length()).lookingAt();
            String write = found ? instead.apply(mark) : null;
            if (write != null && findings.isFree(at, mark.end())) {
                String written = prose.typed(at, mark.end());
                findings.foreign(prose.offset(at), (problems, place) -> problems.mark(place, written, write));
                findings.claim(at, mark.end());
            }
            at = text.indexOf(start, write == null ? at + 1 : mark.end());
        }
    }
}
