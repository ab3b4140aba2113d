package tapeout.frontmatter.shape;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** The values of a set of keys, each with the type of its field. What was wrong is absent. Confined to one thread. */
public final class Fields {

    private final SourceLocation at;
    private final FrontMatterProblems problems;
    private final Map<Field<?>, Placed> values = new IdentityHashMap<>();
    private final Set<Field<?>> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean complete = true;

    public Fields(SourceLocation at, FrontMatterProblems problems) {
        this.at = at;
        this.problems = problems;
    }

    private record Placed(Object value, SourceLocation at) {}

    /** Where the set of keys starts. */
    public SourceLocation at() {
        return at;
    }

    /** Where a field's value stands, or the set of keys if it is absent. */
    public SourceLocation at(Field<?> field) {
        Placed placed = values.get(field);
        return placed == null ? at : placed.at();
    }

    /** Where each value stands, by key. */
    public Map<String, SourceLocation> places() {
        Map<String, SourceLocation> places = new HashMap<>();
        values.forEach((field, placed) -> places.put(field.name(), placed.at()));
        return places;
    }

    public FrontMatterProblems problems() {
        return problems;
    }

    /** Whether every required field is there and right. */
    public boolean isComplete() {
        return complete;
    }

    public void markIncomplete() {
        complete = false;
    }

    /** Whether something is written behind the field's key, right or wrong. */
    public boolean isWritten(Field<?> field) {
        return written.contains(field);
    }

    void markWritten(Field<?> field) {
        written.add(field);
    }

    /** Whether the field's value is there and right. */
    public boolean has(Field<?> field) {
        return values.containsKey(field);
    }

    /**
     * The value of a required field, or its stand-in.
     *
     * @throws IllegalStateException if it has neither: ask {@link #isComplete} first
     */
    public <T> T get(Field<T> field) {
        T value = find(field);
        if (value != null) {
            return value;
        }
        Function<SourceLocation, T> standIn = field.standIn();
        if (standIn == null) {
            throw new IllegalStateException("no value of " + field.name());
        }
        return standIn.apply(at);
    }

    /** The value of a field; null where it is absent or wrong. */
    @SuppressWarnings("unchecked") // only a field's own shape puts its value
    public <T> @Nullable T find(Field<T> field) {
        Placed placed = values.get(field);
        return placed == null ? null : (T) placed.value();
    }

    /** The entries of a list; none where it is absent or wrong. */
    public <T> List<T> list(Field<List<T>> field) {
        List<T> list = find(field);
        return list == null ? List.of() : list;
    }

    <T> void put(Field<T> field, T value, SourceLocation place) {
        values.put(field, new Placed(value, place));
    }
}
