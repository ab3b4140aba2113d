package tapeout.lock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/** Goes through the JSON of a lock file, token by token, and says where it stands. */
final class LockCursor implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int SHOWN = 60;

    private final SourceText source;
    private final JsonParser parser;

    LockCursor(SourceText source) throws IOException {
        this.source = source;
        this.parser = FACTORY.createParser(source.text());
    }

    /** Something that stands in no lock file. */
    static final class Malformed extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient SourceLocation at;

        private Malformed(SourceLocation at, String reason) {
            super(reason);
            this.at = at;
        }

        SourceLocation at() {
            return at;
        }

        /** A sentence without a full stop. */
        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** Where a failure of the JSON library happened. */
    static SourceLocation placeOf(IOException failure, SourceText source) {
        JsonLocation at = failure instanceof JsonProcessingException json ? json.getLocation() : null;
        return at == null ? SourceLocation.of(source.file()) : place(at, source);
    }

    private static SourceLocation place(JsonLocation at, SourceText source) {
        return source.at(
                (int) Math.min(Math.max(at.getCharOffset(), 0), source.text().length()));
    }

    /** Where the present token starts. */
    SourceLocation at() {
        return place(parser.currentTokenLocation(), source);
    }

    /** A format that only a later Tapeout knows. */
    static final class NewerFormat extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient SourceLocation at;
        private final String format;

        private NewerFormat(SourceLocation at, String format) {
            this.at = at;
            this.format = format;
        }

        SourceLocation at() {
            return at;
        }

        String format() {
            return format;
        }
    }

    /**
     * Goes past the format, which comes first, so that whatever a later one holds is not taken for a mistake. Each is read
     * like the newest: what it does not have may be left out.
     *
     * @param file what the file is called within a sentence
     * @param known the newest format that is read
     */
    void format(String file, int known) throws IOException {
        String missing = "The " + file + " starts with its format";
        next(JsonToken.FIELD_NAME, missing);
        if (!text().equals(LockKeys.FORMAT)) {
            throw malformed(missing);
        }
        next(JsonToken.VALUE_NUMBER_INT, "The format is a whole number");
        String format = text();
        if (!format.matches("[1-9]\\d*")) {
            throw malformed("There is no format " + format);
        }
        if (format.length() > 9 || Integer.parseInt(format) > known) {
            throw new NewerFormat(at(), format.length() > 9 ? format.substring(0, 9) + "…" : format);
        }
    }

    Malformed malformed(String reason) {
        return new Malformed(at(), reason);
    }

    Malformed unknownKey() throws IOException {
        return malformed("There is no key \"" + text() + "\" here");
    }

    /** Refuses a key that stood here before. */
    <T> T repeated() throws IOException {
        throw malformed("The key \"" + text() + "\" stands twice");
    }

    /** Refuses an object that lacks a key. */
    <T> T required(@Nullable T value, String key, SourceLocation at) throws Malformed {
        if (value == null) {
            throw new Malformed(at, "The key \"" + key + "\" is missing");
        }
        return value;
    }

    /** Goes on to a token of a kind. */
    void next(JsonToken wanted, String reason) throws IOException {
        if (parser.nextToken() != wanted) {
            throw malformed(reason);
        }
    }

    /** Goes on to a token of a kind, or to the end; false at the end. */
    boolean next(JsonToken wanted, JsonToken end, String reason) throws IOException {
        JsonToken token = parser.nextToken();
        if (token != wanted && token != end) {
            throw malformed(reason);
        }
        return token == wanted;
    }

    boolean nextTextOr(JsonToken end, String reason) throws IOException {
        return next(JsonToken.VALUE_STRING, end, reason);
    }

    /** Nothing may follow. */
    void end() throws IOException {
        if (parser.nextToken() != null) {
            throw malformed("Nothing may follow here");
        }
    }

    /** The text of the present token as it can be shown: the start of it where it is long, controls as spaces. */
    String text() throws IOException {
        String text = parser.getText();
        String start = text.codePointCount(0, text.length()) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"
                : text;
        return CONTROL.matcher(start).replaceAll(" ");
    }

    /** The text of the present token as it is. */
    String whole() throws IOException {
        return parser.getText();
    }

    String nextText() throws IOException {
        next(JsonToken.VALUE_STRING, "Here a text is expected");
        return text();
    }

    /** The whole of a text of any length. */
    String nextLongText() throws IOException {
        next(JsonToken.VALUE_STRING, "Here a text is expected");
        return parser.getText();
    }

    LocalDate nextDay() throws IOException {
        String text = nextText();
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw malformed("There is no day \"" + text + "\"");
        }
        throw malformed("\"" + text + "\" is no day such as 2026-11-24");
    }

    String nextHash() throws IOException {
        String text = nextText();
        if (!HASH.matcher(text).matches()) {
            throw malformed("\"" + text + "\" is no hash of 32 hexadecimal digits");
        }
        return text;
    }

    /** The address that the present token is. */
    SitePath address() throws IOException {
        try {
            return new SitePath(parser.getText());
        } catch (IllegalArgumentException e) {
            throw malformed("\"" + text() + "\" is no address of a site");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
