package tapeout.migrate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;

/** Which former addresses a static site can keep. */
final class Aliases {

    private Aliases() {}

    /**
     * Why an address cannot be kept; null if it can.
     *
     * @param taken the addresses that other documents have
     */
    static @Nullable String whyNot(String address, Set<String> taken) {
        if (address.matches(".*[?#%:].*")) {
            return "it cannot be served from a file";
        }
        if (NewPlaces.isTaken(address)) {
            return "Tapeout makes pages there";
        }
        try {
            String path = new SitePath(address).value();
            return taken.contains(path) ? "another document has it" : path.equals("/") ? "the home page has it" : null;
        } catch (IllegalArgumentException e) {
            return "it has an empty part, a dot as a part or a backslash";
        }
    }
}
