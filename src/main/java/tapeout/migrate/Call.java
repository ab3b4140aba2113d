package tapeout.migrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A shortcode as it is used.
 *
 * @param arguments as they are written
 * @param plain its values without a name
 * @param named its values by name
 * @param inner the text between its ends; empty where it has none
 * @param startsLine whether nothing but white space stands before it in its line
 */
record Call(String arguments, List<String> plain, Map<String, String> named, String inner, boolean startsLine) {

    private static final Pattern VALUE = Pattern.compile("(?:(?<key>[\\w-]+)\\s*[=:]\\s*)?"
            + "(?:\"(?<double>(?:\\\\.|[^\"\\\\])*)\"|'(?<single>[^']*)'|`(?<tick>[^`]*)`|(?<bare>[^\\s,\"'`]+))");

    static Call of(String arguments, String inner, boolean startsLine) {
        List<String> plain = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        Matcher value = VALUE.matcher(arguments);
        while (value.find()) {
            String text = text(value);
            if (value.group("key") == null) {
                plain.add(text);
            } else {
                named.put(value.group("key"), text);
            }
        }
        return new Call(arguments, plain, named, inner, startsLine);
    }

    /** A value by its name or, without names, by its place; null where there is none. */
    @Nullable
    String value(String name, int place) {
        String value = named.get(name);
        return value != null || plain.size() <= place ? value : plain.get(place);
    }

    /** A value by its name; empty where there is none. */
    String named(String name) {
        return named.getOrDefault(name, "");
    }

    private static String text(Matcher value) {
        for (String form : List.of("single", "tick", "bare")) {
            if (value.group(form) != null) {
                return value.group(form);
            }
        }
        return value.group("double").replaceAll("\\\\(.)", "$1");
    }
}
