package tapeout.view.assemble.part;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tapeout.content.Fact;
import tapeout.content.type.Choice;
import tapeout.content.type.Table;

/**
 * One cell of a fact that is a table.
 *
 * @param column one without a word in a table of one dimension
 */
record TableCell(String row, Choice column) {

    private static final Choice NO_COLUMN = new Choice("", "", "", "", "", Set.of());

    /** Those that one of the facts is in: by unit, then by the number in the row's word, the largest first. */
    static List<TableCell> of(Table table, List<Fact> facts) {
        LinkedHashSet<String> rows = new LinkedHashSet<>();
        facts.forEach(fact -> rows.add(fact.cell().get(0)));
        List<Choice> columns = columns(table, facts);
        return rows.stream()
                .sorted(order(table))
                .flatMap(row -> columns.stream().map(column -> new TableCell(row, column)))
                .filter(cell -> facts.stream().anyMatch(cell::holds))
                .toList();
    }

    boolean holds(Fact fact) {
        return fact.isInRow(row) && (column.word().isEmpty() || fact.isInColumn(column.word()));
    }

    private static Comparator<String> order(Table table) {
        return table.rows().words().isEmpty()
                ? Comparator.comparing((String row) -> table.unit(row).isPresent())
                        .thenComparing(TableCell::number, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder())
                : Comparator.comparingInt(row ->
                        table.rows().words().stream().map(Choice::word).toList().indexOf(row));
    }

    private static List<Choice> columns(Table table, List<Fact> facts) {
        return table.columns()
                .map(dimension -> dimension.words().isEmpty()
                        ? facts.stream()
                                .map(fact -> fact.cell().get(1))
                                .distinct()
                                .sorted()
                                .map(word -> new Choice(word, word, word, word, "", Set.of()))
                                .toList()
                        : dimension.words())
                .orElse(List.of(NO_COLUMN));
    }

    private static int number(String word) {
        String digits =
                word.toLowerCase(Locale.ROOT).replaceAll("\\D+", " ").strip().split(" ", 2)[0];
        return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }
}
