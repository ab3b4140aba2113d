package tapeout.migrate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.problem.MigrationProblems;

/** What kramdown reads in braces: some of it can be said here, the rest stays and is told. */
final class Kramdown {

    private static final String REST = "[ \\t]*(?:\\R|\\z)";

    /** A contents list, of which a page has one of its own, and headings that are not to stand in it. */
    private static final String CONTENTS =
            "(?:^ {0,3}(?:[-*+]|\\d+\\.)[ \\t]+\\S.*\\R)?^ {0,3}\\{:[ \\t]*toc\\b[^}\\n]*\\}" + REST
                    + "|^ {0,3}\\{:[ \\t]*\\.no_toc[ \\t]*\\}" + REST
                    + "|[ \\t]*\\{:[ \\t]*\\.no_toc[ \\t]*\\}(?=[ \\t]*$)";

    private static final Pattern BRACES = Pattern.compile(
            "(?<contents>" + CONTENTS + ")"
                    + "|\\{::nomarkdown[^}\\n]*\\}(?<html>(?s:.*?))\\{:/(?:nomarkdown)?\\}"
                    + "|(?<comment>\\{::comment\\}(?s:.*?)\\{:/(?:comment)?\\})"
                    + "|(?<heading>^ {0,3}#{1,6}[ \\t].*?)[ \\t#]*\\R {0,3}\\{:[ \\t]*#(?<id>[\\w-]+)[ \\t]*\\}(?=[ \\t]*$)"
                    + "|(?<other>\\{:(?:[ \\t]*[.#\\w]|:\\w|/)[^}\\n]*\\})",
            Pattern.MULTILINE);

    private Kramdown() {}

    /**
     * A body without what can be said in Markdown or HTML.
     *
     * @param body as it is to be written, with less in it than the document's own
     */
    static String rewritten(Original document, String body, MigrationProblems problems) {
        StringBuilder out = new StringBuilder();
        Matcher found = BRACES.matcher(body);
        var code = LinkRewriter.code(body);
        int done = 0;
        int seen = 0;
        while (found.find()) {
            if (code.get(found.start())) {
                continue;
            }
            out.append(body, done, found.start());
            done = found.end();
            if (found.group("html") != null) {
                out.append(found.group("html"));
            } else if (found.group("heading") != null) {
                out.append(found.group("heading"))
                        .append(" {#")
                        .append(found.group("id"))
                        .append('}');
            } else if (found.group("other") != null) {
                String typed = found.group("other");
                out.append(typed);
                // counted where it stands in the old text: the new one has other lines
                int at = document.body().indexOf(typed, seen);
                problems.kramdown(document.at(Math.max(at, 0)), typed);
                seen = at < 0 ? seen : at + typed.length();
            }
        }
        return out.append(body, done, body.length()).toString();
    }
}
