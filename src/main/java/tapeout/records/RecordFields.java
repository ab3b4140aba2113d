package tapeout.records;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The components of a kind of record, for what takes apart any record: read where they lie, not through their accessors,
 * for each of which the JVM makes a class once reflection has called it fifteen times. Made once for each kind; any number of
 * threads may use it.
 */
public final class RecordFields {

    private static final ClassValue<RecordFields> KNOWN = new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
            return new RecordFields(type);
        }
    };

    private final Field[] fields;
    private final Map<String, Integer> places = new HashMap<>();

    private RecordFields(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        fields = new Field[components.length];
        try {
            for (int i = 0; i < fields.length; i++) {
                fields[i] = type.getDeclaredField(components[i].getName());
                fields[i].setAccessible(true);
                places.put(fields[i].getName(), i);
            }
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every component of a record has its field", e);
        }
    }

    /** Those of records of a class. */
    public static RecordFields of(Class<?> type) {
        return KNOWN.get(type);
    }

    public int size() {
        return fields.length;
    }

    /** The names of its components, sorted. */
    public SortedSet<String> names() {
        return new TreeSet<>(places.keySet());
    }

    /** Where in the order of the record the component of a name stands, -1 where there is none. */
    public int find(String name) {
        return places.getOrDefault(name, -1);
    }

    /** The value of the component at a place in the order of the record. */
    public @Nullable Object get(int place, Record of) {
        try {
            return fields[place].get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a record tells its components", e);
        }
    }
}
