package tapeout.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A format in which every printed value is escaped, so that it cannot end what it stands in: JSON's texts, iCalendar's values. */
final class EscapedText extends CommonMarkupOutputFormat<EscapedText.Made> {

    /** JSON (RFC 8259, section 7), for values between quotes; numbers and truth values are as they are. */
    static final EscapedText JSON = new EscapedText("JSON text", "application/json", EscapedText::json);

    /** iCalendar (RFC 5545, section 3.3.11). */
    static final EscapedText CALENDAR = new EscapedText("iCalendar", "text/calendar", EscapedText::calendar);

    private final String name;
    private final String type;
    private final UnaryOperator<String> escaped;

    private EscapedText(String name, String type, UnaryOperator<String> escaped) {
        this.name = name;
        this.type = type;
        this.escaped = escaped;
    }

    /** What is escaped already. */
    static final class Made extends CommonTemplateMarkupOutputModel<Made> {

        private final EscapedText format;

        private Made(@Nullable String text, @Nullable String escaped, EscapedText format) {
            super(text, escaped);
            this.format = format;
        }

        @Override
        public EscapedText getOutputFormat() {
            return format;
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getMimeType() {
        return type;
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escaped.apply(text));
    }

    @Override
    public String escapePlainText(String text) {
        return escaped.apply(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Made newTemplateMarkupOutputModel(@Nullable String text, @Nullable String markup) {
        return new Made(text, markup, this);
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c == '\n') {
                json.append("\\n");
            } else if (c < 0x20 || c == '\u2028' || c == '\u2029') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.toString();
    }

    private static String calendar(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
