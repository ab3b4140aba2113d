package tapeout.site.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.markdown.BodyRenderer;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * A first-level heading that a body starts with.
 *
 * @param text its plain text
 * @param saysMore whether something in it is more than its plain text: a link, a picture, a note
 * @param end the offset in the file behind its last line
 */
record OpeningHeading(String text, boolean saysMore, int end, SourceLocation at) {

    private static final Pattern FORM = Pattern.compile(
            "(?:[ \\t]*(?:\\R|\\z))*(?<heading> {0,3}#[ \\t]+\\S.*(?:\\R|\\z)| {0,3}[^\\s#>|<=`~*+-].*\\R {0,3}=+[ \\t]*(?:\\R|\\z))");

    /** The heading that a body starts with; null where it starts with something else. */
    static @Nullable OpeningHeading find(SourceText source, int bodyStart, BodyRenderer renderer) {
        Matcher form =
                FORM.matcher(source.text()).region(bodyStart, source.text().length());
        if (!form.lookingAt()) {
            return null;
        }
        SourceText alone = new SourceText(source.file(), source.text().substring(0, form.end()));
        Body heading = renderer.render(alone, form.start("heading"), new Problems());
        if (heading.headings().size() != 1 || heading.headings().get(0).text().isBlank()) {
            return null;
        }
        return new OpeningHeading(
                heading.headings().get(0).text(),
                saysMore(heading, form.group("heading")),
                form.end(),
                source.at(form.start("heading")));
    }

    /** A footnote is not known here: its text stands further down. */
    private static boolean saysMore(Body heading, String written) {
        return written.contains("[^")
                || heading.pieces().stream().anyMatch(piece -> piece.contains("<a ") || piece.contains("<img"))
                || heading.entityLinks().findAny().isPresent()
                || heading.citations().findAny().isPresent();
    }
}
