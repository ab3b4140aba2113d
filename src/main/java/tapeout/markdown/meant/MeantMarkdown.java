package tapeout.markdown.meant;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.markdown.ListProblems;
import tapeout.problem.markdown.MeantProblems;
import tapeout.problem.markdown.UnmeantProblems;

/**
 * Looks through one body, block by block, for what its author meant and the parser did not read. It is told of all blocks
 * from front to back. Confined to one thread.
 */
public final class MeantMarkdown {

    private static final Set<String> DRAWN = Set.of("mermaid", "plantuml", "puml", "math");
    private static final Set<String> BOXES = Set.of("note", "tip", "info", "important", "warning", "caution");
    private static final Pattern BRACES = Pattern.compile("\\{:?\\.?([^}\\s]*+)\\}?");
    private static final Pattern MORE = Pattern.compile(
            "<!--\\s*+(?:more|read-?more|truncate|excerpt|end-excerpt|nextpage)\\b[^\\n]{0,80}-->",
            Pattern.CASE_INSENSITIVE);
    private static final int MORE_START = 120;
    private static final Pattern TITLE_IN_ADDRESS =
            Pattern.compile("[^\"\\s]++\"[^\"]++\"|[^\u201c\\s]++\u201c[^\u201d]++\u201d");
    private static final Pattern CITATION = Pattern.compile("\\[@[\\w.:-]++(?:; ?@[\\w.:-]++)*+\\]");

    private final Findings findings = new Findings();
    private final List<Sign> signs;
    private int level = 1;

    /** @param labels the labels that the body defines for links */
    public MeantMarkdown(Collection<String> labels) {
        // The order is that of claims: code of templates may hold anything, links may hold emphasis.
        this.signs = List.of(
                new TemplateCode(),
                new Attributes(),
                new Mathematics(),
                new TexBrackets(),
                new Containers(),
                new Tables(),
                new Headings(),
                new Lists(),
                new Tasks(),
                new Marks(),
                new CodeMarks(),
                new OtherMarkups(),
                new WikiLinks(),
                new EntityLinks(),
                new Citations(),
                new Footnotes(),
                new Definitions(),
                new Links(),
                new AngleAddresses(),
                new LabelledLinks(labels),
                new Emphasis(),
                new ForeignMarks(),
                new CharacterNames());
    }

    /** Looks through the text of a block. */
    public void block(Prose prose) {
        if (!prose.text().isEmpty()) {
            findings.startBlock();
            for (Sign sign : signs) {
                if (prose.holdsAny(sign.marks())) {
                    sign.look(prose, findings);
                }
            }
        }
    }

    /** Notes a heading; the page's title is the first one, of level 1. */
    public void heading(int offset, int newLevel) {
        int before = level;
        level = newLevel;
        if (newLevel > before + 1) {
            findings.meant(offset, (problems, at) -> problems.skippedLevel(at, newLevel, before));
        }
    }

    /** Notes a fence of code by the first word behind it, which may be empty, or in braces as Pandoc has it. */
    public void fence(int offset, String word) {
        Matcher braces = BRACES.matcher(word);
        String language = braces.matches() ? braces.group(1) : word;
        if (DRAWN.contains(language.toLowerCase(Locale.ROOT))) {
            findings.foreign(offset, (problems, at) -> problems.drawnFence(at, language));
        } else if (BOXES.contains(language) || language.startsWith("ad-")) {
            findings.foreign(offset, (problems, at) -> problems.container(at, "```" + language));
        } else if (braces.matches()) {
            findings.foreign(offset, (problems, at) -> problems.fenceAttributes(at, word));
        }
    }

    /** Notes that a fence is never closed. */
    public void unclosedFence(int offset, String marks) {
        findings.meant(offset, (problems, at) -> problems.unclosedFence(at, marks));
    }

    /** Notes a line that became a row of a table of several columns and has no bar. */
    public void rowWithoutBars(int offset) {
        findings.meant(offset, MeantProblems::textInTable);
    }

    /** Notes a cell of a row that is longer than the header of its table, and so is not shown. */
    public void cutRow(int offset) {
        findings.meant(offset, MeantProblems::cutRow);
    }

    /** Notes a row that a blank line parts from its table. */
    public void rowBehindTable(int offset) {
        findings.unmeant(offset, UnmeantProblems::rowBehindTable);
    }

    /** Notes a line of an item that would be the next item, had its mark a space behind it. */
    public void gluedItem(int offset) {
        findings.list(offset, ListProblems::gluedItem);
    }

    /** Notes a list that stands beside the item that it was to be in. @param spaces that it needs before it */
    public void listBeside(int offset, int spaces) {
        findings.list(offset, (problems, at) -> problems.listBeside(at, spaces));
    }

    /** Notes a paragraph that the hyphens below it made a heading. */
    public void textAsHeading(int offset) {
        findings.unmeant(offset, UnmeantProblems::heading);
    }

    /** Notes a sentence that its indentation made code. */
    public void textAsCode(int offset) {
        findings.unmeant(offset, UnmeantProblems::code);
    }

    /** Notes a mark between digits that pairs with a later one. */
    public void operators(int offset, String mark) {
        findings.unmeant(offset, (problems, at) -> problems.operators(at, mark));
    }

    /** Notes the address of a link or an image, which may have taken the title in. */
    public void address(int offset, String address) {
        if (TITLE_IN_ADDRESS.matcher(address).matches()) {
            findings.unmeant(offset, UnmeantProblems::titleInAddress);
        }
    }

    /** Notes digits that are struck out right behind a letter, as other kinds of Markdown lower them. */
    public void struckIndex(int offset, String digits) {
        findings.foreign(offset, (problems, at) -> problems.mark(at, "~" + digits + "~", "<sub>" + digits + "</sub>"));
    }

    /** Notes the title of a link or an image, which is text and no more. */
    public void title(int offset, @Nullable String title) {
        Matcher citation = title == null ? null : CITATION.matcher(title);
        if (citation != null && citation.find()) {
            citationInLink(offset, citation.group());
        }
    }

    /** Notes a citation within a link or an image. */
    public void citationInLink(int offset, String written) {
        findings.meant(offset, (problems, at) -> problems.citationInLink(at, written));
    }

    /** Notes a block of HTML: comments can be marks of other generators, and texts hold no Markdown. */
    public void html(int offset, String html) {
        if (html.startsWith("<!--")) {
            Matcher mark = MORE.matcher(html.substring(0, Math.min(html.length(), MORE_START)));
            if (mark.lookingAt()) {
                String comment = mark.group();
                findings.foreign(offset, (problems, at) -> problems.moreMark(at, comment));
            }
        }
        HtmlTexts.firstMark(html).ifPresent(mark -> {
            String written = mark.group();
            findings.meant(offset + mark.start(), (problems, at) -> problems.markInHtml(at, written));
        });
    }

    /**
     * Reports what was found, from front to back.
     *
     * @param places turns an offset in the body into its place
     */
    public void report(IntFunction<SourceLocation> places, Problems problems) {
        for (Findings.Finding finding : findings.inOrder()) {
            finding.report().accept(problems, places.apply(finding.offset()));
        }
    }
}
