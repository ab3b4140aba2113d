package tapeout.cli.report;

import java.util.List;

/** Prints a table as text, in columns that stand below each other. */
final class TextTable {

    private static final String GAP = "  ";

    private TextTable() {}

    /** @param rows of one length, the headings first */
    static void print(List<List<String>> rows, Console console) {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        });
        rows.forEach(row -> console.out().println(line(row, widths)));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i))
                    .append(" ".repeat(widths[i] - length(row.get(i))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
