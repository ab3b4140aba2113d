package tapeout.markdown.meant;

import java.util.Arrays;
import java.util.regex.Pattern;
import tapeout.problem.markdown.MeantProblems;

/** Rows of cells that are no table: see GitHub Flavored Markdown 0.29, section 4.10, for what makes one. */
final class Tables implements Sign {

    private static final int FEWEST_BARS = 3;
    private static final String DASHES = "[ \\t]*+:?[-\u2013\u2014]++:?[ \\t]*+";
    private static final Pattern DELIMITERS = Pattern.compile("\\|?" + DASHES + "(?:\\|" + DASHES + ")*+\\|?[ \\t]*+");
    /** The header of a table in Confluence and Jira. */
    private static final Pattern WIKI = Pattern.compile("\\|\\|(?:[^|\\n]{1,100}\\|\\|){2,}[ \\t]*+");

    /** A row of dashes that a blank line parts from its header. */
    private static final Pattern ALONE =
            Pattern.compile("\\|(?:[ \\t]*+:?[-\u2013\u2014]{2,}+:?[ \\t]*+\\|){2,}+[ \\t]*+");

    /** What grid tables have between rows (Pandoc, reStructuredText), and what Org and databases have below a header. */
    private static final Pattern CROSSED =
            Pattern.compile("(?:\\+(?:[-=:]{2,}+\\+){1,50}+|\\|?[-:]{2,}+(?:\\+[-:]{2,}+){1,50}+\\|?)[ \\t]*+");

    /** What simple tables of reStructuredText have above, below their header and at the end. */
    private static final Pattern SPANS = Pattern.compile("={2,}+(?:[ ]++={2,}+){1,50}+[ \\t]*+");

    @Override
    public String marks() {
        return "|=\t";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        if (!prose.place().isParagraph()) {
            return;
        }
        int[] lines = prose.lines();
        if (WIKI.matcher(line(prose, 0)).matches() || isAllTabbed(prose, lines) || isSpanned(prose, lines)) {
            report(prose, 0, 0, findings);
            return;
        }
        if (prose.text().indexOf('|') < 0) {
            return;
        }
        for (int i = 0; i < lines.length; i++) {
            if (isDelimiters(prose, lines[i])) {
                delimiters(prose, lines, i, findings);
                return;
            }
        }
        if (isAllRows(prose, lines)) {
            report(prose, 0, 0, findings);
            return;
        }
        for (int i = 0; i < lines.length - 1; i++) {
            if (areRows(prose, lines[i], lines[i + 1])) {
                report(prose, lines[i], lines[i], findings);
                return;
            }
        }
    }

    private static boolean areRows(Prose prose, int start, int next) {
        return isFramed(prose, start) && isFramed(prose, next) && cells(prose, start) == cells(prose, next)
                || isCrossed(prose, start) && line(prose, next).indexOf('|') >= 0
                || isCrossed(prose, next) && line(prose, start).indexOf('|') >= 0;
    }

    private static boolean isCrossed(Prose prose, int start) {
        return CROSSED.matcher(line(prose, start)).matches();
    }

    /** Whether a row of dashes in several parts starts the lines, and stands among them again. */
    private static boolean isSpanned(Prose prose, int[] lines) {
        String first = line(prose, 0);
        return SPANS.matcher(first).matches()
                && Arrays.stream(lines)
                        .skip(1)
                        .anyMatch(start -> line(prose, start).equals(first));
    }

    /** Lines as a sheet's cells are copied: each of as many texts with one tab between them. */
    private static boolean isAllTabbed(Prose prose, int[] lines) {
        int tabs = line(prose, 0).split("\t", -1).length;
        return lines.length > 1
                && tabs > 1
                && Arrays.stream(lines)
                        .mapToObj(start -> line(prose, start).split("\t", -1))
                        .allMatch(cells ->
                                cells.length == tabs && Arrays.stream(cells).noneMatch(String::isBlank));
    }

    /** A paragraph of nothing but lines of as many cells each: of two cells a third line has to bear it out. */
    private static boolean isAllRows(Prose prose, int[] lines) {
        int cells = cells(prose, 0);
        if (lines.length < 2 || cells < 2 || cells + lines.length < 5) {
            return false;
        }
        for (int start : lines) {
            String line = line(prose, start);
            if (cells(prose, start) != cells || !isSpaced(line)) {
                return false;
            }
        }
        return true;
    }

    /** Whether something stands in each cell, with spaces around each bar, and no sentence ends the line. */
    private static boolean isSpaced(String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            boolean apart = (i == 0 || cell.startsWith(" ")) && (i == cells.length - 1 || cell.endsWith(" "));
            if (cell.isBlank() || !apart) {
                return false;
            }
        }
        return ".,;:".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static void delimiters(Prose prose, int[] lines, int i, Findings findings) {
        int dashes = lines[i];
        int above = i == 0 ? -1 : lines[i - 1];
        if (above < 0 || line(prose, above).indexOf('|') < 0) {
            if (lines.length == 1 && ALONE.matcher(line(prose, 0)).matches()) {
                report(prose, 0, 0, findings);
                return;
            }
            boolean rows = i + 1 < lines.length && line(prose, lines[i + 1]).indexOf('|') >= 0;
            if (rows && (above < 0 || isFramed(prose, lines[i + 1]))) {
                report(prose, dashes, dashes, findings);
            }
            return;
        }
        int header = cells(prose, above);
        int width = cells(prose, dashes);
        if (header != width) {
            findings.meant(prose.offset(dashes), (problems, at) -> problems.tableWidths(at, header, width));
            findings.claim(above, prose.text().length());
        } else if (line(prose, dashes).chars().anyMatch(c -> c == '\u2013' || c == '\u2014')) {
            report(prose, dashes, above, findings);
        } else if (i > 1) {
            findings.meant(prose.offset(above), MeantProblems::gluedTable);
            findings.claim(above, prose.text().length());
        }
    }

    private static void report(Prose prose, int at, int from, Findings findings) {
        findings.meant(prose.offset(at), MeantProblems::unfinishedTable);
        findings.claim(from, prose.text().length());
    }

    private static boolean isDelimiters(Prose prose, int start) {
        String line = line(prose, start);
        return line.indexOf('|') >= 0 && DELIMITERS.matcher(line).matches();
    }

    private static boolean isFramed(Prose prose, int start) {
        String line = line(prose, start).strip();
        return line.startsWith("|")
                && line.endsWith("|")
                && line.chars().filter(c -> c == '|').count() >= FEWEST_BARS;
    }

    private static int cells(Prose prose, int start) {
        String row = line(prose, start).strip();
        int bars = (int) row.chars().filter(c -> c == '|').count();
        return bars + 1 - (row.startsWith("|") ? 1 : 0) - (row.length() > 1 && row.endsWith("|") ? 1 : 0);
    }

    private static String line(Prose prose, int start) {
        return prose.text().substring(start, prose.lineEnd(start));
    }
}
