package tapeout.markdown.meant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address between angle brackets that holds a space, so that it is no link. */
final class AngleAddresses implements Sign {

    /** A space before the closing bracket is one too many if it is the only one; behind words the bracket is one of its own. */
    private static final Pattern ANGLES = Pattern.compile("<(?=https?://|ftp://|mailto:|" + Prose.ADDRESS
            + ")(?:[^<>\\n]{0," + Signs.REACH + "}[^<>\\s]|[^<>\\s]{1," + Signs.REACH + "}[ \\t]+)>");

    @Override
    public String marks() {
        return "<";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        Matcher angles = ANGLES.matcher(prose.text());
        while (angles.find()) {
            String address = prose.typed(angles.start() + 1, angles.end() - 1);
            if (address.chars().anyMatch(c -> Signs.isBlank((char) c))
                    && findings.isFree(angles.start(), angles.end())) {
                findings.link(
                        prose.offset(angles.start()), (problems, at) -> problems.spaceInAngles(at, address.strip()));
                findings.claim(angles.start(), angles.end());
            }
        }
    }
}
