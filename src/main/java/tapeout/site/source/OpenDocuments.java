package tapeout.site.source;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.frontmatter.DocumentReaders;
import tapeout.frontmatter.OpenKeys;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.markdown.BodyRenderer;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.view.body.FirstParagraph;

/**
 * Reads documents whose front matter may leave out what is told elsewhere: the title in the first heading, the date in the
 * file's name, the summary in the first paragraph.
 */
public final class OpenDocuments {

    private static final Pattern FILE_DATE =
            Pattern.compile("(?:^|.*/)(\\d{4}-\\d{2}-\\d{2})(?:[-_][^/]*)?(?:\\.[^/.]+|/index\\.[^/.]+)");

    private final DocumentReaders readers;
    private final BodyRenderer renderer;

    public OpenDocuments(DocumentReaders readers, BodyRenderer renderer) {
        this.readers = readers;
        this.renderer = renderer;
    }

    /**
     * Reads one of them.
     *
     * @return null if the file's name says no more than its front matter which document it is
     */
    public @Nullable Document read(SourceText source, SplitSource split, Problems problems) {
        YamlValue.Mapping header = readers.header(source, split, problems);
        if (header == null) {
            return readers.read(source, header, renderer.render(source, split.bodyStart(), problems), problems);
        }
        OpeningHeading heading = OpeningHeading.find(source, split.bodyStart(), renderer);
        int start = heading != null && isTitle(heading, header) ? heading.end() : split.bodyStart();
        Body body = renderer.render(source, start, problems);
        return readers.read(source, completed(header, heading, body, source), body, problems);
    }

    /** A heading that says what the front matter says is the title; one that says something else is part of the text. */
    private static boolean isTitle(OpeningHeading heading, YamlValue.Mapping header) {
        YamlValue.Scalar title = header.scalar(OpenKeys.TITLE);
        return !heading.saysMore()
                && (!header.entries().containsKey(OpenKeys.TITLE)
                        || title != null && plain(title.text()).equals(plain(heading.text())));
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static YamlValue.Mapping completed(
            YamlValue.Mapping header, @Nullable OpeningHeading heading, Body body, SourceText source) {
        YamlValue.Mapping completed = header;
        if (heading != null) {
            completed = completed.or(OpenKeys.TITLE, heading.text(), heading.at());
        } else if (!body.headings().isEmpty()) {
            completed = completed.or(OpenKeys.TITLE, body.headings().get(0).text(), source.at(0));
        }
        Matcher date = FILE_DATE.matcher(source.file());
        if (date.matches()) {
            completed = completed.or(OpenKeys.DATE, date.group(1), SourceLocation.of(source.file()));
        }
        String paragraph = FirstParagraph.of(body);
        return paragraph.isEmpty() ? completed : completed.or(OpenKeys.SUMMARY, paragraph, source.at(0));
    }
}
