package tapeout.frontmatter;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in plain words what the YAML library found wrong, and what a writer does about it. */
final class YamlMistake {

    private YamlMistake() {}

    static String what(YamlEngineException e) {
        String problem = problem(e);
        if (problem.contains("TAB")) {
            return "There is a tab where YAML wants spaces.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "There is a colon with a space behind it in a text without quotes.";
        }
        if (problem.contains("special characters are not allowed")) {
            return "The front matter holds a control character.";
        }
        return "The front matter is not valid YAML: " + flat(problem) + ".";
    }

    static String hint(YamlEngineException e) {
        String problem = problem(e);
        if (problem.contains("TAB")) {
            return "Indent with spaces.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "Put the whole text into quotes, such as title: \"Nvidia: what we know\".";
        }
        if (problem.contains("special characters are not allowed")) {
            return "Delete the character; editors can show what cannot be seen.";
        }
        if (problem.contains("quoted scalar")) {
            return "Close the quotes; within '…' a quote is written twice, within \"…\" it has a backslash before it.";
        }
        return "Check indentation, quotes and brackets in this line and the one before.";
    }

    private static String problem(YamlEngineException e) {
        String problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : e.getMessage();
        return problem == null ? "it cannot be read" : problem;
    }

    private static String flat(String text) {
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }
}
