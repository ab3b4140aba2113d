package tapeout.frontmatter.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tapeout.problem.SourceLocation;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** Says in plain words what the YAML library found wrong, and what to write instead. */
final class YamlMistake {

    private static final String IN_QUOTES = "within \"…\" a quote is written \\\", within '…' it is written ''.";
    private static final Pattern KEY_AND_TEXT = Pattern.compile("[ -]*(?:- )?([\\w-]+): +([^\\s\"'\\[{].*)");
    private static final Pattern INDENT = Pattern.compile("[ -]*");
    private static final Pattern START = Pattern.compile("found character '(.[^']*)' that cannot start");
    private static final Pattern FOUND = Pattern.compile("found '(.)'");

    private final MarkedYamlEngineException mistake;
    private final YamlReader reader;
    private final String problem;
    private final SourceLocation at;
    private final SourceLocation start;
    private final SourceLocation opening;
    private final String yaml;
    private final String line;
    private final int column;

    /**
     * @param yaml the text that was read
     * @param start its place
     */
    YamlMistake(MarkedYamlEngineException mistake, YamlReader reader, String yaml, SourceLocation start) {
        this.mistake = mistake;
        this.reader = reader;
        this.problem = String.valueOf(mistake.getProblem());
        this.start = start;
        this.at = mistake.getProblemMark().map(reader::place).orElse(start);
        this.opening = mistake.getContextMark().map(reader::place).orElse(at);
        Optional<Mark> mark = mistake.getProblemMark();
        this.line = mark.map(place -> line(yaml, place.getLine())).orElse("");
        this.yaml = yaml;
        this.column = line.offsetByCodePoints(
                0, Math.min(mark.map(Mark::getColumn).orElse(0), line.codePointCount(0, line.length())));
    }

    void report(FrontMatterProblems problems) {
        if (reader.reportLost(problems)) {
            return;
        }
        SourceLocation quotes = quotesAbove();
        if (reader.endedAtComment() && (problem.contains("expected ','") || problem.contains("<block end>"))) {
            reader.reportComment(problems);
        } else if (quotes != null) {
            problems.invalidYaml(
                    quotes,
                    "The quotes that open here end only at the next quote, in line " + at.line() + ".",
                    "Close them behind the text; " + IN_QUOTES);
        } else if (problem.contains("TAB")) {
            problems.invalidYaml(
                    at, "There is a tab where YAML wants spaces.", "Replace the tab by spaces, two for each level.");
        } else if (problem.contains("mapping values are not allowed")) {
            reportColon(problems);
        } else if (problem.contains("could not find expected ':'") && startsWithGluedDash()) {
            problems.invalidYaml(
                    opening,
                    "No space stands behind the - of this entry.",
                    "Write \"- \" and then the entry, or put a text that starts with - into quotes.");
        } else if (problem.contains("could not find expected ':'")) {
            problems.invalidYaml(
                    opening,
                    "There is no key with a colon on this line.",
                    "Write key: value, or indent the line if it goes on with the text above.");
        } else if (problem.contains("cannot start any token") || problem.contains("expected the node content")) {
            reportStart(problems);
        } else if (problem.contains("expected ','")) {
            reportUnclosed(problems);
        } else if (problem.contains("<block end>") || problem.contains("<document start>")) {
            reportStray(problems);
        } else {
            reportOther(problems);
        }
    }

    /** Whether the line is an entry of a list but for the space that would make it one. */
    private boolean startsWithGluedDash() {
        String typed = line(yaml, opening.line() - start.line()).stripLeading();
        return typed.length() > 1 && typed.charAt(0) == '-' && Character.isLetterOrDigit(typed.codePointAt(1));
    }

    /** Where a text opens that is not closed and has met the opening quote of a later one; null where none has. */
    private @Nullable SourceLocation quotesAbove() {
        SourceLocation start = reader.lastQuoted();
        boolean beforeWord = column > 0
                && column < line.length()
                && "\"'".indexOf(line.charAt(column - 1)) >= 0
                && Character.isLetterOrDigit(line.charAt(column));
        return beforeWord && start != null && start.line() < at.line() ? start : null;
    }

    private void reportColon(FrontMatterProblems problems) {
        String before = line.substring(0, column);
        if (!before.contains(": ")) {
            problems.invalidYaml(
                    at,
                    "This key goes on with the text of the line above, or is indented more than the keys above.",
                    "Start it in the same column as the keys above; put a text that holds \": \" into quotes.");
            return;
        }
        if (line.stripTrailing().endsWith("}") && line.indexOf('{') < 0) {
            Matcher start = INDENT.matcher(line);
            int first = start.lookingAt() ? start.end() : 0;
            problems.invalidYaml(
                    new SourceLocation(at.file(), at.line(), at.column() - line.codePointCount(first, column)),
                    "The } at the end of this line closes nothing.",
                    "Write { before the first key; or, if it is text, the whole text in quotes.");
            return;
        }
        Matcher text = KEY_AND_TEXT.matcher(line);
        String example = text.matches() && line.length() <= 120
                ? text.group(1) + ": \""
                        + text.group(2).strip().replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : "title: \"A name: what we know\"";
        problems.invalidYaml(
                at,
                "A colon with a space behind it stands in a text without quotes.",
                "Put the whole text into quotes: " + example);
    }

    private void reportStart(FrontMatterProblems problems) {
        Matcher start = START.matcher(problem);
        Matcher found = FOUND.matcher(problem);
        String what = start.find() ? start.group(1) : found.find() ? found.group(1) : "";
        Optional<CollectionStartEvent> brackets = reader.openBrackets();
        if (brackets.isPresent() && what.isEmpty()) {
            reportOpen(reader.startOf(brackets.get()), brackets.get() instanceof SequenceStartEvent, problems);
        } else if (brackets.isPresent() && what.equals(",")) {
            problems.invalidYaml(
                    at,
                    "There is no entry before this comma.",
                    "Leave the comma out, or put a text that starts with it into quotes.");
        } else if (brackets.isPresent() && what.equals("-")) {
            problems.invalidYaml(
                    at,
                    "Within brackets no - stands before an entry.",
                    "Leave out the - or the brackets; put a text that starts with - into quotes.");
        } else {
            reportStart(at, what.isEmpty() ? "this" : what, problems);
        }
    }

    private void reportStart(SourceLocation at, String what, FrontMatterProblems problems) {
        if (what.equals("*") && line.stripLeading().startsWith("* ")) {
            problems.invalidYaml(
                    at, "In YAML an entry of a list does not start with *.", "Write - before each entry, and a space.");
            return;
        }
        problems.invalidYaml(
                at, "A text without quotes cannot start with " + what + ".", "Put the whole text into quotes: \"…\".");
    }

    private void reportUnclosed(FrontMatterProblems problems) {
        boolean list = problem.contains("']'");
        if (problem.contains("<stream end>")
                || at.line() > opening.line() && (line.stripLeading().length() == line.length() || !isClosed())) {
            reportOpen(opening, list, problems);
        } else {
            problems.invalidYaml(
                    at,
                    "A comma or the closing " + (list ? "]" : "}") + " is missing before this place.",
                    "Put commas between entries, and quotes around a text that holds a comma, a bracket or \": \".");
        }
    }

    private boolean isClosed() {
        return mistake.getContextMark()
                .map(mark -> Brackets.isClosed(yaml, mark.getIndex()))
                .orElse(true);
    }

    private static void reportOpen(SourceLocation opening, boolean list, FrontMatterProblems problems) {
        problems.invalidYaml(
                opening,
                "The " + (list ? "list" : "set of keys") + " that opens here is not closed.",
                "Close it with " + (list ? "]" : "}") + ", and put commas between its entries.");
    }

    private void reportStray(FrontMatterProblems problems) {
        String before = line.substring(0, column).stripTrailing();
        if (problem.contains("<block sequence start>") || problem.contains("'-'")) {
            problems.invalidYaml(
                    at,
                    "This entry does not stand in the same column as the others of its list.",
                    "Put each - under the one above.");
        } else if (!before.isEmpty() && column < line.length() && "]}".indexOf(line.charAt(column)) >= 0) {
            problems.invalidYaml(
                    at,
                    "This bracket closes nothing.",
                    "Take it out; or, if it is text, put the whole text into quotes.");
        } else if (!before.isEmpty() && "\"'])}".indexOf(before.charAt(before.length() - 1)) >= 0) {
            problems.invalidYaml(
                    at,
                    "There is text behind a closing quote or bracket.",
                    "Put the whole text into quotes; " + IN_QUOTES);
        } else if (before.contains("*")) {
            reportStart(at, "*", problems);
        } else {
            problems.invalidYaml(
                    at,
                    "This line is indented unlike the ones above.",
                    "Start keys of one level in the same column; indent a text that goes on by two spaces.");
        }
    }

    private void reportOther(FrontMatterProblems problems) {
        String context = String.valueOf(mistake.getContext());
        if (context.contains("quoted scalar") && problem.contains("unexpected end")) {
            problems.invalidYaml(
                    opening, "The quotes that open here are not closed.", "Close them behind the text; " + IN_QUOTES);
        } else if (problem.contains("escape character")) {
            problems.invalidYaml(
                    at,
                    "A backslash within double quotes starts an escape, and this is none.",
                    "Write two backslashes, or use single quotes.");
        } else if (problem.contains("sequence entries are not allowed")) {
            problems.invalidYaml(
                    at,
                    "A list cannot start behind a key on the same line with -.",
                    "Start the list on the next line or write [a, b]; put a text that starts with - into quotes.");
        } else if (context.contains("an alias") || context.contains("an anchor")) {
            reportStart(opening, context.contains("an alias") ? "*" : "&", problems);
        } else if (context.contains("while scanning a tag")) {
            reportStart(opening, "!", problems);
        } else if (problem.contains("mapping keys are not allowed")) {
            reportStart(at, "?", problems);
        } else if (context.contains("block scalar")) {
            problems.invalidYaml(
                    at,
                    "Text stands on the same line as the > or | that announces it.",
                    "Start the text on the next line, indented; put a text that starts with > or | into quotes.");
        } else {
            String short1 = problem.lines().findFirst().orElse("it cannot be read");
            problems.invalidYaml(
                    at,
                    "This is not YAML: " + short1 + ".",
                    "Check quotes, brackets and indentation on this line and the one before.");
        }
    }

    private static String line(String yaml, int number) {
        return yaml.lines().skip(number).findFirst().orElse("");
    }
}
