package tapeout.content.value;

import java.util.Set;

/** Where Tapeout makes pages of every site, each once there is what it shows. */
public final class MadeFolders {

    /** The folders' names, at the site's root. */
    public static final Set<String> NAMES =
            Set.of("api", "claims", "corrections", "editions", "follow", "search", "sources", "stories", "trackers");

    private MadeFolders() {}
}
