package tapeout.markdown.meant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address between angle brackets that holds a space, so that it is no link, or a bar and a text, as Slack has links. */
final class AngleAddresses implements Sign {

    /** A space before the closing bracket is one too many if it is the only one; behind words the bracket is one of its own. */
    private static final Pattern ANGLES = Pattern.compile("<(?=https?://|ftp://|mailto:|" + Prose.ADDRESS
            + ")(?:[^<>\\n]{0," + Signs.REACH + "}[^<>\\s]|[^<>\\s]{1," + Signs.REACH + "}[ \\t]+)>");

    /** Behind a question mark a bar may well belong to the address. */
    private static final Pattern BAR =
            Pattern.compile("((?:https?://|mailto:)[^|?\\s]{1," + Signs.REACH + "})\\|([^|]*[\\p{L}\\p{N}][^|]*)");

    /** What became a link without them; behind a word the first bracket may be a sign. */
    private static final Pattern LOOSE = Pattern.compile("<[ \\t]++" + Prose.ADDRESS + "[ \\t]*+>");

    private static final Pattern BARE =
            Pattern.compile("<www\\.[\\w-]{1,80}(?:\\.[\\w-]{1,80}){1,5}(?:/[^\\s<>]{0,200})?>");

    @Override
    public String marks() {
        return "<" + Prose.ADDRESS;
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        for (int at = text.indexOf(Prose.ADDRESS); at >= 0; at = text.indexOf(Prose.ADDRESS, at + 1)) {
            String typed = prose.typed(at, at + 1);
            if (typed.startsWith("<")) {
                bar(prose, at, at + 1, typed.substring(1, typed.length() - 1), findings);
            }
        }
        Matcher bare = BARE.matcher(prose.text());
        while (bare.find()) {
            String address = prose.typed(bare.start() + 1, bare.end() - 1);
            findings.link(prose.offset(bare.start()), (problems, at) -> problems.schemelessAngles(at, address));
            findings.claim(bare.start(), bare.end());
        }
        Matcher loose = LOOSE.matcher(prose.text());
        while (loose.find()) {
            String address = prose.typed(loose.start() + 1, loose.end() - 1).strip();
            findings.link(prose.offset(loose.start()), (problems, at) -> problems.spacesInAngles(at, address));
            findings.claim(loose.start(), loose.end());
        }
        Matcher angles = ANGLES.matcher(prose.text());
        while (angles.find()) {
            String address = prose.typed(angles.start() + 1, angles.end() - 1);
            if (bar(prose, angles.start(), angles.end(), address, findings)) {
                continue;
            }
            if (address.chars().anyMatch(c -> Signs.isBlank((char) c))
                    && findings.isFree(angles.start(), angles.end())) {
                findings.link(
                        prose.offset(angles.start()), (problems, at) -> problems.spaceInAngles(at, address.strip()));
                findings.claim(angles.start(), angles.end());
            }
        }
    }

    /** Reports a bar with a text behind it, and says whether there is one. */
    private static boolean bar(Prose prose, int start, int end, String inner, Findings findings) {
        Matcher bar = BAR.matcher(inner);
        boolean found = bar.matches() && findings.isFree(start, end);
        if (found) {
            String address = bar.group(1);
            String text = bar.group(2);
            findings.link(prose.offset(start), (problems, at) -> problems.barInAngles(at, address, text));
            findings.claim(start, end);
        }
        return found;
    }
}
