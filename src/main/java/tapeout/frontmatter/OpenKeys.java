package tapeout.frontmatter;

import java.util.Set;

/** The keys that documents of an open type need not have, since what they say is told elsewhere. */
public final class OpenKeys {

    /** Told by the first heading. */
    public static final String TITLE = "title";

    /** Told by the file's name. */
    public static final String DATE = "date";

    /** Told by the first paragraph. */
    public static final String SUMMARY = CommonKeys.SUMMARY;

    static final Set<String> ALL = Set.of(TITLE, DATE, SUMMARY);

    private OpenKeys() {}
}
