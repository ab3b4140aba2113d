package tapeout.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Reference;
import tapeout.problem.SourceLocation;

/**
 * One value with what it rests on.
 *
 * @param value what is said
 * @param cell the words that tell which cell of a table it is; empty for a fact that is no table
 * @param names the entity that the value names; null where it names none that we have
 * @param qualifier how it is hedged; null where it is not
 * @param sources the ids of the entity's sources; none only where the value is not disclosed
 * @param asOf the day for which the source gives it; null where not stated
 * @param note what a reader should know of it; null where nothing
 * @param at where it is written
 */
public record Fact(
        FactValue value,
        List<String> cell,
        @Nullable Reference names,
        @Nullable Qualifier qualifier,
        List<Reference> sources,
        @Nullable LocalDate asOf,
        @Nullable String note,
        SourceLocation at) {

    public Fact {
        cell = List.copyOf(cell);
        sources = List.copyOf(sources);
    }

    /** The value with its hedge, as data downloads write it: {@code up to 900 GB/s}. */
    public String given() {
        return qualifier == null ? value.plain() : qualifier.word() + " " + value.plain();
    }

    /** Whether it stands in a row of a table. */
    public boolean isInRow(String word) {
        return !cell.isEmpty() && cell.get(0).equals(word);
    }

    /** Whether it stands in a column of a table of two dimensions. */
    public boolean isInColumn(String word) {
        return cell.size() > 1 && cell.get(1).equals(word);
    }
}
