package tapeout.frontmatter.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tapeout.problem.ForbiddenCharacters;
import tapeout.problem.Phrases;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * Reads a YAML header into keys and values. Where it is not YAML as a whole, each of its top-level keys is read by itself,
 * so that one slip hides no other mistake.
 */
public final class YamlHeader {

    private static final String TYPE = "type";
    private static final int MAX_BLOCKS = 200;
    private static final Pattern KEY_LINE =
            Pattern.compile("(?:([A-Za-z_][\\w-]*)|\"([^\"]{1,80})\"|'([^']{1,80})')[ \\t]*:(?!//)");
    private static final Pattern INDENTED_KEY = Pattern.compile("(?m)^[ \\t]+([A-Za-z_][\\w-]*)[ \\t]*:");
    private static final Pattern FIRST_WORD = Pattern.compile("(?m)^[ \\t]*([A-Za-z_][\\w-]*)");
    private static final Pattern TIGHT_KEY = Pattern.compile("([A-Za-z_][\\w-]*):(\\S.*)", Pattern.DOTALL);

    private final SourceText source;
    private final Problems problems;
    private final SourceLocation start;
    private final String yaml;

    private YamlHeader(SourceText source, SplitSource split, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.start = source.at(split.headerStart());
        this.yaml = readable(source, split, problems);
    }

    /** @return null if nothing in the header can be read as keys and values; why is among the problems */
    public static YamlValue.@Nullable Mapping read(SourceText source, SplitSource split, Problems problems) {
        if (split.headerEnd() - split.headerStart() > YamlReader.MAX_CHARACTERS) {
            new FrontMatterProblems(problems)
                    .ofHeader()
                    .tooLong(source.at(split.headerStart()), YamlReader.MAX_CHARACTERS);
            return null;
        }
        try {
            return new YamlHeader(source, split, problems).read();
        } catch (TooComplexException e) {
            new FrontMatterProblems(problems).ofHeader().tooComplex(e.at(), e.what());
            return null;
        }
    }

    /** A part of the header that starts with a top-level key, or what stands before the first of them. */
    private record Block(@Nullable String key, int from, int to, int line) {}

    private YamlValue.@Nullable Mapping read() {
        Problems found = new Problems();
        YamlReader reader = new YamlReader(start);
        try {
            YamlValue root = reader.read(yaml, start, new FrontMatterProblems(found));
            problems.addAll(found.sorted());
            return mapping(root, start);
        } catch (MarkedYamlEngineException e) {
            List<Block> blocks = blocks();
            Problems inBlocks = new Problems();
            YamlValue.Mapping read = blocks.size() > MAX_BLOCKS ? null : readBlocks(blocks, inBlocks);
            if (inBlocks.isEmpty()) {
                new YamlMistake(e, reader, yaml, start).report(new FrontMatterProblems(problems));
            }
            problems.addAll(inBlocks.sorted());
            return read;
        } catch (YamlEngineException e) {
            new FrontMatterProblems(problems)
                    .invalidYaml(
                            start,
                            "The " + Phrases.named(start) + " cannot be read as YAML.",
                            "Look for unusual characters in it.");
            return null;
        }
    }

    private YamlValue.Mapping readBlocks(List<Block> blocks, Problems found) {
        YamlReader reader = new YamlReader(start);
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        Map<String, YamlValue.Entry> hidden = new LinkedHashMap<>();
        for (Block block : blocks) {
            SourceLocation at = new SourceLocation(source.file(), start.line() + block.line(), 1);
            readBlock(block, at, reader, found, hidden).forEach((key, entry) -> {
                YamlValue.Entry first = entries.putIfAbsent(key, entry);
                if (first != null) {
                    new FrontMatterProblems(found)
                            .duplicateKey(entry.keyAt(), key, first.keyAt().line());
                }
            });
        }
        hidden.forEach(entries::putIfAbsent);
        return new YamlValue.Mapping(entries, start);
    }

    /** @param hidden takes keys that were perhaps meant to stand by themselves, within what cannot be read: they are not missing */
    private Map<String, YamlValue.Entry> readBlock(
            Block block, SourceLocation at, YamlReader reader, Problems found, Map<String, YamlValue.Entry> hidden) {
        String text = yaml.substring(block.from(), block.to());
        Problems inBlock = new Problems();
        try {
            YamlValue root = reader.read(text, at, new FrontMatterProblems(inBlock));
            found.addAll(inBlock.sorted());
            if (root == null || root instanceof YamlValue.Mapping) {
                return root instanceof YamlValue.Mapping mapping ? mapping.entries() : Map.of();
            }
            noKeys(root, new FrontMatterProblems(found));
            hide(FIRST_WORD, text, at, hidden);
        } catch (MarkedYamlEngineException e) {
            new YamlMistake(e, reader, text, at).report(new FrontMatterProblems(found));
            hide(INDENTED_KEY, text, at, hidden);
        }
        return block.key() == null ? Map.of() : Map.of(block.key(), broken(at));
    }

    private static void hide(Pattern keys, String text, SourceLocation at, Map<String, YamlValue.Entry> hidden) {
        keys.matcher(text)
                .results()
                .map(key -> key.group(1))
                .filter(key -> !key.equals(TYPE))
                .forEach(key -> hidden.put(key, broken(at)));
    }

    private static YamlValue.Entry broken(SourceLocation at) {
        return new YamlValue.Entry(at, new YamlValue.Broken(at));
    }

    private YamlValue.@Nullable Mapping mapping(@Nullable YamlValue root, SourceLocation at) {
        if (root == null || root.isEmpty()) {
            return new YamlValue.Mapping(Map.of(), at);
        }
        if (root instanceof YamlValue.Mapping mapping) {
            return mapping;
        }
        noKeys(root, new FrontMatterProblems(problems));
        return null;
    }

    private static void noKeys(YamlValue root, FrontMatterProblems mistakes) {
        Matcher tight = TIGHT_KEY.matcher(root instanceof YamlValue.Scalar scalar ? scalar.text() : "");
        if (tight.matches()) {
            mistakes.invalidYaml(
                    root.at(),
                    "There is no space behind the colon of \"" + tight.group(1) + "\".",
                    "Write " + tight.group(1) + ": and then the value.");
        } else {
            mistakes.invalidYaml(
                    root.at(), "This is " + root.noun() + " where keys are expected.", "Write a line such as title: …");
        }
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher key = KEY_LINE.matcher(yaml);
        String name = null;
        int from = 0;
        int fromLine = 0;
        int line = 0;
        for (int at = 0; at < yaml.length(); at = nextLine(at), line++) {
            if (key.region(at, yaml.length()).lookingAt()) {
                blocks.add(new Block(name, from, at, fromLine));
                name = key.group(1) != null ? key.group(1) : key.group(2) != null ? key.group(2) : key.group(3);
                from = at;
                fromLine = line;
            }
        }
        blocks.add(new Block(name, from, yaml.length(), fromLine));
        return blocks;
    }

    private int nextLine(int from) {
        for (int i = from; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == yaml.length() || yaml.charAt(i + 1) != '\n'))) {
                return i + 1;
            }
        }
        return yaml.length();
    }

    /** The header with a stand-in for each character that cannot be shown, which is reported. */
    private static String readable(SourceText source, SplitSource split, Problems problems) {
        String text = source.text().substring(split.headerStart(), split.headerEnd());
        StringBuilder readable = null;
        int at = ForbiddenCharacters.find(text);
        for (int reported = 0; at >= 0; at = ForbiddenCharacters.find(text, at + 1, text.length())) {
            if (reported++ < 10) {
                new FrontMatterProblems(problems)
                        .forbiddenCharacter(source.at(split.headerStart() + at), text.codePointAt(at));
            }
            readable = readable == null ? new StringBuilder(text) : readable;
            readable.setCharAt(at, '\uFFFD');
        }
        return readable == null ? text : readable.toString();
    }
}
