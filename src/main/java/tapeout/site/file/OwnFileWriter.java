package tapeout.site.file;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tapeout.content.OwnOutput;
import tapeout.feed.CalendarLines;
import tapeout.output.OutputFile;
import tapeout.page.FilePage;
import tapeout.problem.OwnProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.template.TemplateRenderer;
import tapeout.template.TemplateSource;
import tapeout.view.feed.OutputFileView;

/** Writes the files that templates of the site's own make, and makes sure that readers of their formats can read them. */
public final class OwnFileWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String CALENDAR = "iCalendar";
    private static final Pattern CONTENT_LINE =
            Pattern.compile("(?<name>[A-Za-z0-9-]+)(?:;(?:\"[^\"]*+\"|[^\":])*+)?:(?<value>.*)");
    private static final int SHOWN = 120;

    private final TemplateSource source;
    private final TemplateRenderer renderer;

    public OwnFileWriter(TemplateSource source, TemplateRenderer renderer) {
        this.source = source;
        this.renderer = renderer;
    }

    /** @return none if the template is wrong, which has been reported then */
    List<OutputFile> write(FilePage.OutputFilePage page, OutputFileView view, Problems problems) {
        OwnOutput output = page.output();
        byte[] made = renderer.render(output.template(), view, problems);
        if (made == null) {
            return List.of();
        }
        String text = new String(made, StandardCharsets.UTF_8);
        String address = page.path().value();
        Check check = new Check(SourceLocation.of(source.shownPath(output.template())), address, text, problems);
        if (address.endsWith(".json")) {
            check.json();
        } else if (address.endsWith(".xml")) {
            check.xml();
        } else if (address.endsWith(".ics")) {
            CalendarLines lines = CalendarLines.of(text);
            check.calendar(lines);
            return List.of(OutputFile.of(page.path(), lines.bytes()));
        }
        return List.of(OutputFile.of(page.path(), made));
    }

    private record Check(SourceLocation at, String address, String text, Problems problems) {

        void json() {
            try (JsonParser parser = JSON.createParser(text)) {
                if (parser.nextToken() == null) {
                    report("JSON", 1, 1, "there is nothing in it.");
                }
                parser.skipChildren();
                if (parser.nextToken() != null) {
                    JsonLocation second = parser.currentTokenLocation();
                    report("JSON", second.getLineNr(), second.getColumnNr(), "a second value starts there.");
                }
            } catch (JacksonException e) {
                // what is nested too deep has no place
                JsonLocation where = Objects.requireNonNullElse(e.getLocation(), JsonLocation.NA);
                report(
                        "JSON",
                        where.getLineNr(),
                        where.getColumnNr(),
                        sentence(e.getOriginalMessage().replaceAll(" \\(code \\d+\\)| \\(JSON String.*\\)", "")));
            } catch (IOException e) {
                throw new IllegalStateException("a text is read from memory", e);
            }
        }

        void xml() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            try {
                XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
                while (reader.hasNext()) {
                    reader.next();
                }
            } catch (XMLStreamException e) {
                Location where = e.getLocation();
                report(
                        "XML",
                        where.getLineNumber(),
                        where.getColumnNumber(),
                        sentence(String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "")));
            }
        }

        /** Whether each line is one (RFC 5545, section 3.1), and what begins ends, one within the other (section 3.6). */
        void calendar(CalendarLines lines) {
            Deque<String> open = new ArrayDeque<>();
            int number = 1;
            boolean begun = false;
            for (CalendarLines.Line line : lines.lines()) {
                number = line.number();
                Matcher content = CONTENT_LINE.matcher(line.text());
                if (open.isEmpty() && !line.text().equalsIgnoreCase("BEGIN:VCALENDAR")) {
                    String where = begun
                            ? "something stands behind END:VCALENDAR."
                            : "it does not start with BEGIN:VCALENDAR.";
                    report(CALENDAR, number, 1, where);
                    return;
                }
                if (!content.matches()) {
                    report(
                            CALENDAR,
                            number,
                            1,
                            "it is not a name, a colon and a value; a long line is folded for you.");
                    return;
                }
                begun = true;
                if (content.group("name").equalsIgnoreCase("BEGIN")) {
                    open.push(content.group("value"));
                } else if (content.group("name").equalsIgnoreCase("END")
                        && !content.group("value").equalsIgnoreCase(open.pop())) {
                    report(CALENDAR, number, 1, "what began last does not end first.");
                    return;
                }
            }
            if (!open.isEmpty() || !begun) {
                String missing = begun ? "END:" + open.peek() : "BEGIN:VCALENDAR";
                report(CALENDAR, number, 1, "there is no " + missing + ".");
            }
        }

        private void report(String form, int line, int column, String why) {
            String shown = text.lines()
                    .skip(Math.max(0, line - 1))
                    .findFirst()
                    .orElse("")
                    .strip();
            new OwnProblems(problems)
                    .malformedOutput(
                            at,
                            address,
                            form,
                            "line " + line + ", column " + column,
                            shown.length() > SHOWN ? shown.substring(0, SHOWN) + " …" : shown,
                            why);
        }

        private static String sentence(String words) {
            String line = words.split("\\R", 2)[0];
            return line.endsWith(".") ? line : line + ".";
        }
    }
}
