package tapeout.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import tapeout.problem.AssetProblems;
import tapeout.problem.SourceText;

/**
 * The style sheet of e-mail: rules that are written into each element that they meet, for mail programs drop style sheets.
 * Of the cascade only the order counts: what stands later wins, whatever its selector.
 */
public final class MailStyles {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("\\s*([^{}@;]+)\\{([^{}@]*)}");

    private record Rule(Evaluator selector, String declarations) {}

    /** No rule at all. */
    public static final MailStyles NONE = new MailStyles(List.of());

    private final List<Rule> rules;

    private MailStyles(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads a sheet of plain rules.
     *
     * @param problems takes what is anything else, such as an at-rule, with its place; the rest of the sheet is not read
     */
    public static MailStyles read(SourceText sheet, AssetProblems problems) {
        // As long as before, so that places stay right.
        String text = COMMENT.matcher(sheet.text()).replaceAll(comment -> " ".repeat(comment.end() - comment.start()));
        List<Rule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        int at = 0;
        while (at < text.stripTrailing().length()) {
            if (!rule.find(at) || rule.start() != at) {
                String rest = text.substring(at);
                problems.unfitForMail(
                        sheet.at(text.length() - rest.stripLeading().length()));
                break;
            }
            try {
                rules.add(new Rule(QueryParser.parse(rule.group(1).strip()), declarations(rule.group(2))));
            } catch (Selector.SelectorParseException e) {
                problems.unfitForMail(sheet.at(rule.start(1)));
            }
            at = rule.end();
        }
        return new MailStyles(rules);
    }

    /** On one line, with a semicolon at the end. */
    private static String declarations(String block) {
        String line = block.strip().replaceAll("\\s+", " ");
        return line.isEmpty() || line.endsWith(";") ? line : line + ";";
    }

    /** Writes the rules into the elements that they meet. */
    void inline(Document document) {
        for (Rule rule : rules) {
            for (Element element : document.body().select(rule.selector())) {
                element.attr("style", (element.attr("style") + " " + rule.declarations()).strip());
            }
        }
    }
}
