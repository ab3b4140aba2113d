package tapeout.library.trace;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a value when it is first asked for. Any number of threads may ask. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<? extends T> make;
    private volatile @Nullable T made;

    public Once(Supplier<? extends T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T known = made;
        return known != null ? known : make();
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}
