package tapeout.template;

import org.jspecify.annotations.Nullable;

/** What a template of a JBake site can ask for by name; a value is made when it is asked for. */
public interface GuestNames {

    /** Marks an object whose methods templates call, and whose answers have methods too, as {@code db.getAllTags().size()}. */
    interface Bean {}

    /** @return null if there is no such value */
    @Nullable
    Object get(String name);
}
