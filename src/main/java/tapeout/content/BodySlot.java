package tapeout.content;

import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;

/** A place in a body's HTML that is filled once the whole library is known. */
public sealed interface BodySlot {

    SourceLocation at();

    /**
     * {@code [[id]]} or {@code [[id|text]]}: a whole link to an entity, topic or story.
     *
     * @param text plain text to show; null for the target's own name
     */
    record EntityLink(String id, @Nullable String text, SourceLocation at) implements BodySlot {}

    /**
     * The value of an {@code href} that leads to another document's source file or to an address of this site, without
     * the quotes.
     *
     * @param target as written, decoded: {@code ../2025/x.md}, {@code /about/}, {@code chart.csv}; empty for this document
     * @param fragment the anchor, decoded; null where none
     */
    record DocumentLink(String target, @Nullable String fragment, SourceLocation at) implements BodySlot {}

    /**
     * {@code src="…" width="…" height="…"} of an image of this site, whole attributes.
     *
     * @param src as written, decoded, relative to the document or from the site's root
     */
    record ImageSource(String src, SourceLocation at) implements BodySlot {}

    /**
     * {@code [@id]}: a whole numbered link to one of the document's sources.
     *
     * @param occurrence how many citations of the same source stand before it, from 0
     */
    record Citation(String sourceId, int occurrence, SourceLocation at) implements BodySlot {}

    /**
     * The end of a heading: for what its document says of the part that starts here, such as that it was corrected.
     *
     * @param id the heading's anchor
     */
    record HeadingEnd(String id, SourceLocation at) implements BodySlot {}

    /**
     * A word of the interface, as text or in an attribute: it is in the site's language, which a body knows nothing of.
     *
     * @param key the message, such as {@code body.note}
     * @param number what the message is given; empty where it takes nothing
     */
    record Word(String key, String number, SourceLocation at) implements BodySlot {}
}
