package tapeout.markdown.meant;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks on lines of their own: for a table of contents, and for alerts that are none of those that there are. */
final class Marks implements Sign {

    private static final Pattern CONTENTS = Pattern.compile(
            "(?:[@$]?\\[toc\\]|[$]?\\{toc\\}|\\[{1,2}_{0,2}toc_{0,2}\\]{1,2})[ \\t]*+", Pattern.CASE_INSENSITIVE);
    private static final String STARTS = "[@${";
    private static final Pattern ALERT = Pattern.compile("\\[!(\\p{Alpha}[\\w-]{0,30}+)\\]([-+]?[^\\n]*+)");
    private static final Set<String> ALERTS = Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

    @Override
    public String marks() {
        return STARTS;
    }

    @Override
    public void look(Prose prose, Findings findings) {
        if (!prose.place().isParagraph()) {
            return;
        }
        for (int start : prose.lines()) {
            if (STARTS.indexOf(prose.at(start)) < 0) {
                continue;
            }
            String line = prose.text().substring(start, prose.lineEnd(start));
            if (CONTENTS.matcher(line).matches() && findings.isFree(start, start + line.length())) {
                findings.foreign(prose.offset(start), (problems, at) -> problems.contentsMark(at, line));
                findings.claim(start, start + line.length());
            }
        }
        alert(prose, findings);
    }

    private static void alert(Prose prose, Findings findings) {
        Matcher alert = ALERT.matcher(prose.text());
        if (prose.at(0) != '[' || !alert.lookingAt()) {
            return;
        }
        String kind = alert.group(1);
        boolean known = prose.place() == Prose.Place.QUOTE_START
                && alert.group(2).isBlank()
                && ALERTS.contains(kind.toUpperCase(Locale.ROOT));
        if (!known && prose.at(alert.start(2)) != '(') {
            findings.foreign(prose.offset(0), (problems, at) -> problems.unknownAlert(at, kind));
            findings.claim(0, alert.start(2));
        }
    }
}
