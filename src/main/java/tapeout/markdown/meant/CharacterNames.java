package tapeout.markdown.meant;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** <code>&amp;nbps;</code>, of which no character has the name, and <code>&amp;nbsp</code> without its end. */
final class CharacterNames implements Sign {

    /** Those that are written often. */
    private static final List<String> KNOWN = List.of(
            "amp", "apos", "bull", "copy", "deg", "euro", "gt", "hellip", "laquo", "larr", "ldquo", "lsquo", "lt",
            "mdash", "middot", "nbsp", "ndash", "pound", "quot", "raquo", "rarr", "rdquo", "reg", "rsquo", "sect",
            "shy", "thinsp", "times", "trade");

    private static final Pattern NAME =
            Pattern.compile("&(?:\\p{Alpha}\\p{Alnum}{2,30};|(?:nbsp|amp|mdash|ndash|hellip|quot|copy)(?![\\w;=]))");

    @Override
    public String marks() {
        return "&";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        Matcher name = NAME.matcher(prose.text());
        while (name.find()) {
            if (findings.isFree(name.start(), name.end())) {
                String written = name.group();
                findings.meant(
                        prose.offset(name.start()), (problems, at) -> problems.unknownReference(at, written, KNOWN));
                findings.claim(name.start(), name.end());
            }
        }
    }
}
