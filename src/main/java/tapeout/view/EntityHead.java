package tapeout.view;

import java.util.List;
import tapeout.view.body.Prose;
import tapeout.view.part.EntityGroup;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.SourceView;
import tapeout.view.part.TrackerChange;
import tapeout.view.part.UpcomingLine;
import tapeout.view.words.DateText;

/**
 * What the page of every entity starts and ends with.
 *
 * @param type the word of its type
 * @param name its usual name
 * @param summary what it is, in one line
 * @param alsoKnownAs its other names
 * @param kind its kind within the type, or else what one of the type is called
 * @param body a text about it; nothing where there is none
 * @param related other entities, by relation
 * @param sources where its facts are known from
 * @param verified when its facts were last checked; none where never
 * @param overdue whether that is longer ago than the limit, or never was although there is one
 * @param upcoming what is dated ahead, what has come since included
 * @param changes what changed in its tracker row, the latest first
 * @param named other documents whose text names it and that are neither posts nor related
 * @param mentions posts that mention it, the latest first; one page of them
 * @param pagination which page
 */
public record EntityHead(
        String type,
        String name,
        String summary,
        List<String> alsoKnownAs,
        String kind,
        Prose body,
        List<EntityGroup> related,
        List<SourceView> sources,
        DateText verified,
        boolean overdue,
        List<UpcomingLine> upcoming,
        List<TrackerChange> changes,
        List<Link> named,
        List<PostTeaser> mentions,
        Pagination pagination) {

    public EntityHead {
        alsoKnownAs = List.copyOf(alsoKnownAs);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
        upcoming = List.copyOf(upcoming);
        changes = List.copyOf(changes);
        named = List.copyOf(named);
        mentions = List.copyOf(mentions);
    }
}
