package tapeout.template;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.problem.TemplateProblems;
import tapeout.view.Messages;

/** Reads the words of the interface: those packed in the jar, with the site's own {@code messages.properties} on top. */
public final class MessagesReader {

    private static final String FILE = "messages.properties";

    private MessagesReader() {}

    /**
     * The words of a site.
     *
     * @param locale formats numbers in messages
     * @param problems takes an unreadable file and every pattern that is not one; such a message is left out
     */
    public static Messages read(TemplateSource source, Locale locale, Problems problems) {
        Map<String, String> patterns = new HashMap<>();
        TemplateProblems found = new TemplateProblems(problems);
        try {
            source.readPacked(FILE).ifPresent(text -> patterns.putAll(parse(text, locale, found)));
            Optional<SourceText> own = source.readOwn(FILE);
            own.ifPresent(text -> patterns.putAll(parse(text, locale, found)));
        } catch (IOException e) {
            found.unreadable(SourceLocation.of(source.shownPath(FILE)), TemplateFaults.reason(e));
        }
        return new Messages(patterns, locale);
    }

    private static Map<String, String> parse(SourceText text, Locale locale, TemplateProblems problems) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text.text()));
        } catch (IOException | IllegalArgumentException e) {
            problems.unreadable(SourceLocation.of(text.file()), TemplateFaults.reason(e));
        }
        Map<String, String> patterns = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            try {
                new MessageFormat(properties.getProperty(key), locale);
                patterns.put(key, properties.getProperty(key));
            } catch (IllegalArgumentException e) {
                problems.malformedMessage(place(text, key), key, TemplateFaults.reason(e));
            }
        }
        return patterns;
    }

    private static SourceLocation place(SourceText text, String key) {
        Matcher line = Pattern.compile("(?m)^[ \\t]*(" + Pattern.quote(key) + ")[ \\t]*[=:]")
                .matcher(text.text());
        return line.find() ? text.at(line.start(1)) : SourceLocation.of(text.file());
    }
}
