package tapeout.site.memory;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tapeout.records.RecordFields;

/** How a record is taken apart and put together again: by its components and its canonical constructor. */
final class RecordShape {

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final RecordFields fields;

    private RecordShape(Class<?> type) {
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            fields = RecordFields.of(type);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** The values of a record, in the order of its components. */
    @Nullable
    Object[] values(Record of) {
        @Nullable Object[] values = new @Nullable Object[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i, of);
        }
        return values;
    }

    int size() {
        return fields.size();
    }

    /** @throws Unreadable if no such record can be */
    Object make(@Nullable Object[] values) throws Unreadable {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new Unreadable(e);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new Unreadable(e);
        }
    }
}
