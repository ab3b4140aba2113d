package tapeout.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Choice;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.problem.SourceLocation;

/**
 * One value with what it rests on.
 *
 * @param value what is said
 * @param cell the words that tell which cell of a table it is; empty for a fact that is no table
 * @param names the entity that the value names; null where it names none that we have
 * @param qualifier how it is hedged; null where it is not
 * @param sources the ids of the entity's sources; none only where the value is not disclosed
 * @param life from when to when it is known to be so
 * @param note what a reader should know of it; null where nothing
 * @param at where it is written
 */
public record Fact(
        FactValue value,
        List<String> cell,
        @Nullable Reference names,
        @Nullable Qualifier qualifier,
        List<Reference> sources,
        Life life,
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

    /**
     * From when to when a fact is known to be so.
     *
     * @param asOf the day for which the source gives it; null where not stated
     * @param until when it stopped being so; null where it is not known to have
     * @param verified the day on which it was looked up again and still so; null where it was not
     */
    public record Life(
            @Nullable LocalDate asOf,
            @Nullable When until,
            @Nullable LocalDate verified) {}

    /** Whether it is not known to be over on a day. */
    public boolean holdsOn(LocalDate day) {
        When until = life.until();
        return until == null || !until.last().isBefore(day);
    }

    /** Whether it is a word for what is not known, and neither a source nor a note says more. */
    public boolean saysNothing() {
        return sources.isEmpty()
                && note == null
                && value.choice()
                        .filter(word -> word.marks().contains(Choice.UNKNOWN))
                        .isPresent();
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
