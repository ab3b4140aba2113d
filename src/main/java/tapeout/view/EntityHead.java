package tapeout.view;

import java.util.List;
import tapeout.view.body.Prose;
import tapeout.view.part.EntityGroup;
import tapeout.view.part.Link;
import tapeout.view.part.PostList;
import tapeout.view.part.SourceView;
import tapeout.view.part.TrackerChange;
import tapeout.view.part.UpcomingLine;
import tapeout.view.words.DateText;

/**
 * What the page of every entity starts and ends with.
 *
 * @param type the word of its type
 * @param kind its kind within the type, or else what one of the type is called
 * @param names what it is called
 * @param summary what it is, in one line
 * @param body a text about it; nothing where there is none
 * @param evidence what its facts rest on
 * @param related what else names it
 * @param news what happens to it
 */
public record EntityHead(
        String type,
        String kind,
        Names names,
        String summary,
        Prose body,
        Evidence evidence,
        Related related,
        News news) {

    /**
     * What an entity is called.
     *
     * @param usual its usual name
     * @param others its other names
     * @param glyph the drawing of its type, as {@link tapeout.view.part.TopicLink} has it; empty for none
     */
    public record Names(String usual, List<String> others, String glyph) {

        public Names {
            others = List.copyOf(others);
        }
    }

    /**
     * What the facts of an entity rest on.
     *
     * @param sources where they are known from
     * @param verified when they were last checked; none where never
     * @param overdue whether that is longer ago than the limit, or never was although there is one
     */
    public record Evidence(List<SourceView> sources, DateText verified, boolean overdue) {

        public Evidence {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What else names an entity, posts left out.
     *
     * @param entities other entities, by relation
     * @param named other documents whose text names it and that are not related
     */
    public record Related(List<EntityGroup> entities, List<Link> named) {

        public Related {
            entities = List.copyOf(entities);
            named = List.copyOf(named);
        }
    }

    /**
     * What happens to an entity.
     *
     * @param mentions posts that mention it, the latest first
     * @param upcoming what is dated ahead, what has come since included
     * @param changes what changed in its tracker row, the latest first
     */
    public record News(PostList mentions, List<UpcomingLine> upcoming, List<TrackerChange> changes) {

        public News {
            upcoming = List.copyOf(upcoming);
            changes = List.copyOf(changes);
        }
    }
}
