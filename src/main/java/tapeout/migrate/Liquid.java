package tapeout.migrate;

import static tapeout.migrate.Shortcodes.Known.paired;
import static tapeout.migrate.Shortcodes.Known.single;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The template language Liquid in bodies, as far as it says what Markdown can say. */
final class Liquid {

    private static final Pattern FORM = Pattern.compile(
            "\\{%-?\\s*(?<name>\\w+)(?<arguments>.*?)-?%\\}|\\{\\{-?(?<value>.*?)-?\\}\\}|(?<verbatim>(?!))",
            Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(
            "\\s*(?:site\\.(?:baseurl|url)|(?:site\\.(?:baseurl|url)\\s*\\|\\s*append:\\s*)?"
                    + "(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)')"
                    + "(?:\\s*\\|\\s*(?:relative_url|absolute_url|url|htmlBaseUrl|prepend:\\s*site\\.(?:baseurl|url)))*)\\s*");

    private static final Pattern SETTING = Pattern.compile("\\s*site\\.([\\w.]+)\\s*");

    private Liquid() {}

    /**
     * What is known of it.
     *
     * @param more what a generator adds to it
     * @param settings what {@code site.<key>} shows
     */
    static Shortcodes with(Map<String, Shortcodes.Known> more, Settings settings) {
        Map<String, Shortcodes.Known> known = new HashMap<>(more);
        known.put("value", single((call, addresses) -> value(call.arguments(), settings)));
        known.put("raw", paired((call, addresses) -> call.inner()));
        known.put("comment", paired((call, addresses) -> ""));
        known.put(
                "highlight",
                paired((call, addresses) -> Written.fence(
                        call, call.plain().isEmpty() ? "" : call.plain().get(0))));
        return new Shortcodes(FORM, "\\{%-?\\s*endNAME\\s*-?%\\}", known);
    }

    private static @Nullable String value(String value, Settings settings) {
        Matcher setting = SETTING.matcher(value);
        String address = address(value);
        if (address != null || !setting.matches()) {
            return address;
        }
        String text = settings.text(setting.group(1).split("\\."));
        return text.isEmpty() ? null : text;
    }

    /** A value that is an address of the site; null for any other. */
    private static @Nullable String address(String value) {
        Matcher address = ADDRESS.matcher(value);
        if (!address.matches()) {
            return null;
        }
        String text = address.group("double") == null ? address.group("single") : address.group("double");
        return text == null ? "" : text;
    }

    /** A name in quotes or without. */
    static Shortcodes.Known named() {
        return single((call, addresses) ->
                call.plain().isEmpty() ? null : addresses.apply(call.plain().get(0)));
    }
}
