package tapeout.frontmatter;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tapeout.frontmatter.yaml.YamlBlanks;

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

    /** Stands for a name in YAML, which braces mean something to: of Unicode's private characters. */
    private static final char NAMED = '\uE000';

    /** A text with its blanks filled; those that are not known stay. */
    public String fill(String archetype) {
        Matcher yaml = YAML.matcher(archetype);
        int end = yaml.find() ? yaml.end() : 0;
        String header = filled(archetype.substring(0, end), String.valueOf(NAMED));
        return YamlBlanks.fill(header, NAMED, name) + filled(archetype.substring(end), name);
    }

    private String filled(String text, String named) {
        Function<MatchResult, String> value =
                blank -> blank.group(1).equals(NAME) ? named : words.getOrDefault(blank.group(1), blank.group());
        return BLANK.matcher(text).replaceAll(value.andThen(Matcher::quoteReplacement));
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
}
