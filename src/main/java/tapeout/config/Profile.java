package tapeout.config;

import java.util.Map;
import tapeout.problem.ProblemCode;

/** What a site asks of its posts; key {@code tapeout.profile}. */
public enum Profile {
    /** Sources, claims, summaries and topics: a digest that shows what it knows and from whom. */
    NEWSROOM(Map.of()),
    /**
     * A title and a date, which the text's first heading and the file's name can give. Every other key is the site's own,
     * what a link or an image lacks is a warning, and pictures may come from anywhere.
     */
    BLOG(Map.ofEntries(
            Map.entry(ProblemCode.UNKNOWN_KEY, SeverityChoice.WARNING),
            Map.entry(ProblemCode.DATE_ORDER, SeverityChoice.WARNING),
            Map.entry(ProblemCode.MISSING_ALT_TEXT, SeverityChoice.WARNING),
            Map.entry(ProblemCode.DUPLICATE_HEADING_ID, SeverityChoice.WARNING),
            Map.entry(ProblemCode.UNDEFINED_FOOTNOTE, SeverityChoice.WARNING),
            Map.entry(ProblemCode.EMPTY_LINK, SeverityChoice.WARNING),
            Map.entry(ProblemCode.DEAD_LINK, SeverityChoice.WARNING),
            Map.entry(ProblemCode.DEAD_ANCHOR, SeverityChoice.WARNING),
            Map.entry(ProblemCode.MISSING_IMAGE, SeverityChoice.WARNING),
            Map.entry(ProblemCode.UNSHOWN_IMAGE, SeverityChoice.WARNING),
            Map.entry(ProblemCode.UNKNOWN_ENTITY, SeverityChoice.WARNING),
            Map.entry(ProblemCode.UNKNOWN_SCHEME, SeverityChoice.WARNING),
            Map.entry(ProblemCode.HIDDEN_CHARACTER, SeverityChoice.WARNING),
            Map.entry(ProblemCode.SECOND_TITLE, SeverityChoice.OFF),
            Map.entry(ProblemCode.SKIPPED_HEADING_LEVEL, SeverityChoice.OFF),
            Map.entry(ProblemCode.MORE_MARK, SeverityChoice.OFF),
            Map.entry(ProblemCode.UNREAD_CITATION, SeverityChoice.OFF),
            Map.entry(ProblemCode.NO_TOPICS, SeverityChoice.OFF),
            Map.entry(ProblemCode.UNATTRIBUTED_QUOTATION, SeverityChoice.OFF),
            Map.entry(ProblemCode.UNSOURCED_POST, SeverityChoice.OFF),
            Map.entry(ProblemCode.TITLE_LENGTH, SeverityChoice.OFF),
            Map.entry(ProblemCode.SUMMARY_LENGTH, SeverityChoice.OFF),
            Map.entry(ProblemCode.UNSTATED_NUMBER, SeverityChoice.OFF))),
    /** What JBake asks of a site of its own, which is built as JBake builds it. */
    JBAKE(Map.of());

    private final Map<ProblemCode, SeverityChoice> severities;

    Profile(Map<ProblemCode, SeverityChoice> severities) {
        this.severities = severities;
    }

    /** The weights that it gives to problems; those of the others stay. */
    public Map<ProblemCode, SeverityChoice> severities() {
        return severities;
    }

    /** Whether posts and pages may leave out what can be told from elsewhere, and hold keys of the site's own. */
    public boolean isOpen() {
        return this != NEWSROOM;
    }
}
