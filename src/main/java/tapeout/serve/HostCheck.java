package tapeout.serve;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that name another host than this machine, so that a page of the web cannot read drafts by letting its
 * own name point here (DNS rebinding).
 */
final class HostCheck {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean open;

    /** @param open whether the preview was asked to listen to other machines, which know it by any name */
    HostCheck(boolean open) {
        this.open = open;
    }

    boolean allows(@Nullable String header) {
        if (open || header == null) {
            return true;
        }
        String host = header.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
        return LOCAL.contains(host) || host.endsWith(".localhost");
    }
}
