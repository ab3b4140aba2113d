package tapeout.markdown.meant;

import java.util.regex.Pattern;
import tapeout.problem.markdown.MeantProblems;

/** {@code [[name}, {@code [[two words]]} and {@code ![[file]]}, but neither lists within lists nor tests of a shell. */
final class EntityLinks implements Sign {

    /** What is longer names nothing; brackets can stand in brackets, and each pair is looked into. */
    private static final int LONGEST = 300;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} \\n.&'\u2019()/:|+_-]*+");

    @Override
    public String marks() {
        return "[";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        String text = prose.text();
        for (int at = text.indexOf("[["); at >= 0; at = text.indexOf("[[", at + 2)) {
            boolean embed = prose.at(at - 1) == '!' && !Signs.isWord(prose.at(at - 2));
            int start = embed ? at - 1 : at;
            if (Signs.isWord(prose.at(at - 1)) || prose.at(at - 1) == ']' || !findings.isFree(start, at + 2)) {
                continue;
            }
            int end = prose.partner(at + 1);
            if (end >= 0 && prose.partner(at) == end + 1) {
                if (end - at <= LONGEST) {
                    closed(prose, start, at, end, findings);
                }
            } else if (prose.partner(at) < 0 && !embed) {
                unclosed(prose, at, end, findings);
            }
        }
    }

    private static void closed(Prose prose, int start, int brackets, int end, Findings findings) {
        String inner = prose.typed(brackets + 2, end);
        if (start < brackets && !inner.isBlank()) {
            findings.foreign(prose.offset(start), (problems, at) -> problems.embed(at, inner));
        } else if (NAME.matcher(inner.strip()).matches() && prose.at(end + 2) != '(') {
            findings.meant(prose.offset(start), (problems, at) -> problems.brokenEntity(at, inner));
        } else {
            return;
        }
        findings.claim(start, end + 2);
    }

    private static void unclosed(Prose prose, int brackets, int end, Findings findings) {
        if (Character.isLetter(prose.at(brackets + 2))) {
            findings.meant(prose.offset(brackets), MeantProblems::unclosedEntity);
            findings.claim(brackets, end < 0 ? brackets + 2 : end + 1);
        }
    }
}
