package tapeout.guest;

import java.util.Map;
import java.util.Objects;
import tapeout.template.GuestNames;

/** What templates of JBake's see as {@code data}. Public, as templates call its method. */
public final class GuestData implements GuestNames.Bean {

    private final GuestLibrary library;

    GuestData(GuestLibrary library) {
        this.library = library;
    }

    /** @param ref the path of a data file relative to the data folder; an empty map for one that is not there */
    public Map<String, Object> get(String ref) {
        return Objects.requireNonNullElse(library.byUri(ref), Map.of());
    }
}
