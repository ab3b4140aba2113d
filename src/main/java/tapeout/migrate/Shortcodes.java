package tapeout.migrate;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.problem.MigrationProblems;

/**
 * What stands in bodies beside Markdown, and what becomes of it. Whatever is not known stays as it is and is told.
 *
 * @param form finds one, with the groups {@code name} and {@code arguments}; or {@code verbatim} for text that only looks like
 *     one, or {@code value} for what shows a value
 * @param end finds the end of one that has a text; {@code NAME} stands for its name
 * @param known by name; {@code value} for what shows a value
 */
record Shortcodes(Pattern form, String end, Map<String, Known> known) {

    /** For a generator whose bodies are Markdown alone. */
    static final Shortcodes NONE = new Shortcodes(Pattern.compile("(?!)"), "(?!)", Map.of());

    /** What a shortcode says. */
    @FunctionalInterface
    interface Meaning {

        /**
         * In Markdown or HTML.
         *
         * @param addresses finds the address of a document by what the generator calls it; null for none
         * @return null if the call does not say enough
         */
        @Nullable
        String of(Call call, UnaryOperator<@Nullable String> addresses);
    }

    /**
     * A shortcode that is known.
     *
     * @param paired whether it has a text and an end
     */
    record Known(boolean paired, Meaning meaning) {

        static Known single(Meaning meaning) {
            return new Known(false, meaning);
        }

        static Known paired(Meaning meaning) {
            return new Known(true, meaning);
        }
    }

    /** A body in which what is known stands in Markdown or HTML. */
    String rewritten(Original document, UnaryOperator<@Nullable String> addresses, MigrationProblems problems) {
        String body = document.body();
        StringBuilder out = new StringBuilder();
        Matcher found = form.matcher(body);
        int done = 0;
        while (done <= body.length() && found.find(done)) {
            out.append(body, done, found.start());
            done = found.end();
            if (found.group("verbatim") != null) {
                out.append(found.group().replaceFirst("/\\*", "").replaceFirst("\\*/", ""));
                continue;
            }
            String name = found.group("value") != null ? "value" : found.group("name");
            boolean closes = name.startsWith("end") || name.startsWith("/");
            Known meaning = known.get(name);
            if (meaning == null) {
                if (!closes) {
                    problems.unknownShortcode(document.at(found.start()), name);
                }
                out.append(found.group());
                continue;
            }
            Matcher close = meaning.paired() ? closing(name, body, found.end()) : null;
            String inner = close == null ? "" : body.substring(found.end(), close.start());
            String arguments = found.group("value") != null ? found.group("value") : found.group("arguments");
            String said = meaning.paired() && close == null
                    ? null
                    : meaning.meaning().of(Call.of(arguments, inner, startsLine(body, found.start())), addresses);
            if (said == null) {
                told(found, document, name, problems);
                out.append(found.group());
            } else {
                out.append(said);
                done = close == null ? found.end() : close.end();
            }
        }
        return out.append(body, Math.min(done, body.length()), body.length()).toString();
    }

    /** A value means nothing without its template; anything else that is known lacks something. */
    private static void told(Matcher found, Original document, String name, MigrationProblems problems) {
        if (found.group("value") == null) {
            problems.unclearShortcode(document.at(found.start()), name);
        } else {
            problems.unknownShortcode(
                    document.at(found.start()), found.group("value").strip());
        }
    }

    private @Nullable Matcher closing(String name, String body, int from) {
        Matcher close =
                Pattern.compile(end.replace("NAME", Pattern.quote(name))).matcher(body);
        return close.find(from) ? close : null;
    }

    private static boolean startsLine(String body, int at) {
        return body.substring(body.lastIndexOf('\n', at - 1) + 1, at).isBlank();
    }
}
