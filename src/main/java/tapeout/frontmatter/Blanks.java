package tapeout.frontmatter;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the blanks of an archetype are filled with, such as {@code {{name}}}.
 *
 * @param name of the new document, in one line: any text, and so written as YAML where it stands in YAML
 * @param words what the other blanks stand for, which YAML takes as they are
 */
public record Blanks(String name, Map<String, String> words) {

    private static final String NAME = "name";
    private static final Pattern BLANK = Pattern.compile("\\{\\{[ \\t]*+([\\w.-]++)[ \\t]*+}}");
    private static final Pattern YAML =
            Pattern.compile("\\A---[ \\t]*+\\R(?:(?!---[ \\t]*+$).*+\\R)*+", Pattern.MULTILINE);

    /**
     * A text in front matter that has no quotes, {@code text}, with what stands before and behind it. What is below
     * {@code key: |} is taken along, so that nothing in it is one.
     */
    private static final Pattern TEXT = Pattern.compile(
            "^(?:([ \\t]*+).*[:-][ \\t]++[|>][-+\\d]*+[ \\t]*+\\R(?:(?:\\1[ \\t]++\\S.*+|[ \\t]*+)\\R)*+"
                    + "|(?<before>[ \\t]*+(?:-[ \\t]++|[^\\s#:\\[{-][^:\\n]*+:[ \\t]++)++)"
                    + "(?<text>(?:[^\"'|>#&*!%@\\[{\\s]|\\{\\{).*?)(?<behind>[ \\t]++#.*+|[ \\t]*+)$)",
            Pattern.MULTILINE);

    private static final Pattern NO_MORE = Pattern.compile("[ \\t]*+[,\\]}].*");

    /** A text with its blanks filled; those that are not known stay. */
    public String fill(String archetype) {
        Matcher yaml = YAML.matcher(archetype);
        String header = yaml.find() ? quoted(yaml.group()) : "";
        int end = header.length();
        String text = header + (end == 0 ? archetype : archetype.substring(yaml.end()));
        return BLANK.matcher(text).replaceAll(blank -> {
            boolean isName = blank.group(1).equals(NAME);
            String value = isName && blank.start() < end
                    ? inYaml(text, blank)
                    : isName ? name : words.getOrDefault(blank.group(1), blank.group());
            return Matcher.quoteReplacement(value);
        });
    }

    /** The blanks of a text that are not known, as they are written. */
    public Set<String> unknown(String text) {
        return BLANK.matcher(text)
                .results()
                .filter(blank -> !blank.group(1).equals(NAME) && !words.containsKey(blank.group(1)))
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The blanks that there are, as they are written. */
    public Set<String> known() {
        Set<String> known = new TreeSet<>();
        known.add("{{" + NAME + "}}");
        words.keySet().forEach(word -> known.add("{{" + word + "}}"));
        return known;
    }

    /** Front matter with quotes around each text that the name becomes a part of: it may hold what YAML would read. */
    private static String quoted(String yaml) {
        Matcher texts = TEXT.matcher(yaml);
        return texts.replaceAll(found -> {
            String text = texts.group("text");
            boolean named = text != null
                    && BLANK.matcher(text)
                            .results()
                            .anyMatch(blank -> blank.group(1).equals(NAME));
            return Matcher.quoteReplacement(
                    named ? texts.group("before") + '"' + escaped(text) + '"' + texts.group("behind") : found.group());
        });
    }

    /** The name within the quotes that stand around the blank, or in quotes of its own where it is an entry in brackets. */
    private String inYaml(String text, MatchResult blank) {
        String before = text.substring(text.lastIndexOf('\n', blank.start()) + 1, blank.start());
        String after = text.substring(blank.end()).lines().findFirst().orElse("");
        return switch (around(before)) {
            case '"' -> escaped(name);
            case '\'' -> name.replace("'", "''");
            case '#' -> name;
            default -> isEntry(before, after) ? '"' + escaped(name) + '"' : name;
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** The quotation mark that is open at the end of a part of a line, {@code #} in a comment, or a space. */
    private static char around(String line) {
        char open = ' ';
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (open == '"' && c == '\\') {
                at++;
            } else if (open != ' ') {
                open = c == open ? ' ' : open;
            } else if ((c == '"' || c == '\'') && startsValue(line.substring(0, at))) {
                open = c;
            } else if (c == '#' && (at == 0 || Character.isWhitespace(line.charAt(at - 1)))) {
                return c;
            }
        }
        return open;
    }

    private static boolean isEntry(String before, String after) {
        boolean inBrackets = before.indexOf('[') >= 0 || before.indexOf('{') >= 0;
        return inBrackets && startsValue(before) && NO_MORE.matcher(after).matches();
    }

    private static boolean startsValue(String before) {
        String line = before.stripTrailing();
        return line.isEmpty()
                || line.endsWith("[")
                || line.endsWith("{")
                || line.endsWith(",")
                || line.length() < before.length() && (line.endsWith(":") || line.endsWith("-"));
    }
}
