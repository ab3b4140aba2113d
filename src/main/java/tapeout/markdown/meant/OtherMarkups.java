package tapeout.markdown.meant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup of wikis ({@code '''bold'''}), forums ({@code [b]…[/b]}), Confluence ({@code {code}}), Textile ({@code bq. }),
 * AsciiDoc ({@code [source,java]}), reStructuredText ({@code `text <address>`_}), Org ({@code #+TITLE:}, {@code [fn:1]}) and LaTeX ({@code \section{…}}).
 */
final class OtherMarkups implements Sign {

    private static final String START_OF_LINE = "(?<![^\\n])";
    private static final String END_OF_LINE = "(?![^\\n])";
    private static final String QUOTE = "> and a space before the quote";
    private static final String FENCE = "``` on a line before the code and on one behind it";
    private static final String HEADING = "## and a space before the heading";
    private static final String FOOTNOTE = "[^1], and \"[^1]: text\" as a paragraph of its own";
    private static final String LINK = "[text](address)";
    private static final String ADDRESS = "(?:" + Prose.ADDRESS + "|https?://[^\\s\\[\\]]{1,200})";
    private static final String IMAGE = "![what it shows](file)";
    private static final String MACRO = "(?<![\\w:])";
    private static final String BOLD = "**…**";
    private static final String ITALIC = "*…*";
    private static final String ALONE = "the words alone";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("b", BOLD),
            Map.entry("i", ITALIC),
            Map.entry("s", "~~…~~"),
            Map.entry("url", LINK),
            Map.entry("href", LINK),
            Map.entry("img", IMAGE),
            Map.entry("includegraphics", IMAGE),
            Map.entry("quote", QUOTE),
            Map.entry("verse", QUOTE),
            Map.entry("info", QUOTE),
            Map.entry("note", QUOTE),
            Map.entry("tip", QUOTE),
            Map.entry("warning", QUOTE),
            Map.entry("code", FENCE),
            Map.entry("noformat", FENCE),
            Map.entry("source", FENCE),
            Map.entry("listing", FENCE),
            Map.entry("chapter", HEADING),
            Map.entry("section", HEADING),
            Map.entry("subsection", HEADING),
            Map.entry("textbf", BOLD),
            Map.entry("textit", ITALIC),
            Map.entry("emph", ITALIC),
            Map.entry("cite", "[@id]"),
            Map.entry("footnote", FOOTNOTE));

    private static final Pattern NAMED_ADDRESS =
            Pattern.compile("`([^`<]{1,200})<((?:https?://|mailto:)[^>\\s]{1,200})>`");

    private static final List<ForeignMark> KINDS = List.of(
            ForeignMark.of("bq.", "(?<![\\s\\S])bq\\.[ \\t]++(?=\\p{Lu})", QUOTE),
            ForeignMark.of(
                    "\"",
                    "(?<![\\w=,{])\"(?=\\S)[^\"\\n]{1,200}(?<=\\S)\":(?:" + Prose.ADDRESS + "|https?://\\S++)",
                    LINK),
            ForeignMark.of("'''", "(?<![\\w'])'''(?=\\p{L})[^'\\n]{1,200}(?<=\\S)'''(?![\\w'])", BOLD),
            fence("'''"),
            fence("\u00b4\u00b4\u00b4"),
            fence("\u2018\u2018\u2018"),
            fence("\u2019\u2019\u2019"),
            fence("\uff40\uff40\uff40"),
            ForeignMark.of(
                    "{",
                    START_OF_LINE + "\\{(?<tag>code|noformat|quote|panel|info|note|tip|warning)(?::[^}\\n]{1,100})?\\}"
                            + END_OF_LINE + "(?:[^{}]{1,400}\\{\\k<tag>\\})?",
                    OtherMarkups::instead),
            ForeignMark.of(
                    "{",
                    "\\{(?:--[^{}\\n]{1,200}--|\\+\\+[^{}\\n]{1,200}\\+\\+|==[^{}\\n]{1,200}==|>>[^{}\\n]{1,300}<<)\\}",
                    "<del>…</del>, <ins>…</ins> or <mark>…</mark>"),
            ForeignMark.of("image::", MACRO + "image::[^\\s\\[\\]:]{1,200}\\[[^\\]\\n]{0,200}\\]", IMAGE),
            ForeignMark.of(
                    "include::", MACRO + "include::[^\\s\\[\\]:]{1,200}\\[[^\\]\\n]{0,200}\\]", "the text itself"),
            ForeignMark.of("link:", "link:" + ADDRESS + "\\[[^\\]\\n]{1,200}\\]", LINK),
            ForeignMark.of("xref:", "(?<!\\w)xref:[^\\s\\[\\]]{1,200}\\[[^\\]\\n]{0,200}\\]", LINK),
            ForeignMark.of("kbd:[", "(?<!\\w)kbd:\\[[^\\]\\n]{1,60}\\]", "<kbd>…</kbd>"),
            ForeignMark.of("footnote:[", "(?<=\\S)footnote:\\[[^\\]\\n]{1,400}\\]", FOOTNOTE),
            ForeignMark.of("''", "(?<![\\w'])''(?=\\p{L})[^'\\n]{1,200}(?<=[^\\s'])''(?![\\w'])", ITALIC),
            ForeignMark.of("===", "(?<![\\s\\S])===[+!]?[ ]\"[^\"\\n]{1,80}\"" + END_OF_LINE, "a heading"),
            ForeignMark.of("--8<--", "(?<![\\s\\S])--8<--(?:[ ]\"[^\"\\n]{1,200}\")?" + END_OF_LINE, "the text itself"),
            ForeignMark.of(
                    "import ",
                    "(?<![\\s\\S])import [\\w{}*$, ]{1,100} from ['\"][^'\"\\n]{1,200}['\"];?" + END_OF_LINE,
                    "nothing, for no code is run here"),
            ForeignMark.of("{{{", START_OF_LINE + "\\{{3}" + END_OF_LINE, FENCE),
            ForeignMark.of("{color", "\\{color:[^}\\n]{1,30}\\}[^{}]{1,300}\\{color\\}", ALONE),
            ForeignMark.of(
                    "!",
                    "(?<![\\w!])!(?:https?://[^\\s!]{1,200}|[\\w./-]{1,200}\\.(?:png|jpe?g|gif|svg|webp))!(?!\\w)",
                    IMAGE),
            ForeignMark.of(
                    "[",
                    "(?i)\\[(?<tag>b|i|u|s|url|img|quote|code|color|size|center|spoiler)(?:=[^\\]\\n]{1,200})?\\]"
                            + "(?!\\s*+" + Signs.SPOKEN_OF + "\\s*+\\[)[^\\[\\]]{1,300}\\[/\\k<tag>\\]",
                    OtherMarkups::instead),
            ForeignMark.of(
                    "[",
                    START_OF_LINE + "\\[(?<tag>source|quote|verse|listing|cols|options)[ \\t]*+[,=][^\\]\\n]{1,150}\\]"
                            + END_OF_LINE,
                    OtherMarkups::instead),
            ForeignMark.of(
                    "#+", START_OF_LINE + "#\\+\\p{Alpha}\\w{1,30}:(?=[ \\t])", "it as a key of the front matter"),
            ForeignMark.of("#+", START_OF_LINE + "#\\+(?i:begin_)\\w{1,30}", FENCE),
            ForeignMark.of("[fn:", "\\[fn:[^\\]\\n]{1,200}\\]", FOOTNOTE),
            ForeignMark.of(
                    "*[", START_OF_LINE + "\\*\\[[^\\]\\n]{1,40}\\]:(?=[ \\t]++\\S)", "<abbr title=\"…\">…</abbr>"),
            ForeignMark.of("<<<", "(?<![\\s\\S])<<<[ \\t]++[@~\\w./-]*[./]\\w[\\w./{}:,-]*" + END_OF_LINE, FENCE),
            ForeignMark.of(
                    "\\",
                    "(?<![\\w:\\\\])\\\\(?<tag>chapter|section|subsection|textbf|textit|emph|underline|cite|footnote|href|url"
                            + "|includegraphics)\\*?(?:\\[[^\\]\\n]{0,100}\\])?\\{[^{}\\n]{1,200}\\}",
                    OtherMarkups::instead));

    @Override
    public String marks() {
        return "\"'{[<!\\.#_=-:\u00b4";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        KINDS.forEach(kind -> kind.look(prose, findings));
        String text = prose.text();
        for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
            if (prose.at(at - 1) == Prose.READ) {
                restLink(prose, at, findings);
            }
        }
    }

    /** reStructuredText has a link between backticks, and one or two underscores behind it. */
    private static void restLink(Prose prose, int underscore, Findings findings) {
        Matcher code = NAMED_ADDRESS.matcher(prose.typed(underscore - 1, underscore));
        int end = prose.at(underscore + 1) == '_' ? underscore + 2 : underscore + 1;
        if (code.matches() && !Signs.isWord(prose.at(end)) && findings.isFree(underscore - 1, end)) {
            String written = prose.typed(underscore - 1, end);
            String link = "[" + code.group(1).strip() + "](" + code.group(2) + ")";
            findings.foreign(prose.offset(underscore - 1), (problems, at) -> problems.mark(at, written, link));
            findings.claim(underscore - 1, end);
        }
    }

    /**
     * Marks on a line of their own, as a fence has backticks: they open a block that goes on, or others follow in it that
     * close it.
     */
    private static ForeignMark fence(String marks) {
        String line = marks + "\\w{0,15}[ \\t]*+" + END_OF_LINE;
        return ForeignMark.of(
                marks,
                "(?<![\\s\\S])" + line + "(?=\\n)|" + START_OF_LINE + line + "(?=[\\s\\S]{1,400}?\\n" + marks
                        + "[ \\t]*+" + END_OF_LINE + ")",
                FENCE);
    }

    private static String instead(Matcher mark) {
        return INSTEAD.getOrDefault(mark.group("tag").toLowerCase(Locale.ROOT), ALONE);
    }
}
