package tapeout.view;

import java.util.List;
import tapeout.view.body.Prose;
import tapeout.view.claim.ClaimView;
import tapeout.view.fact.EntityCard;
import tapeout.view.part.AnswerView;
import tapeout.view.part.ContentsEntry;
import tapeout.view.part.CorrectionView;
import tapeout.view.part.Detail;
import tapeout.view.part.ImageView;
import tapeout.view.part.Link;
import tapeout.view.part.Neighbours;
import tapeout.view.part.OpenQuestion;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.Previously;
import tapeout.view.part.SourceView;

/**
 * A post's page.
 *
 * @param post what lists show of it too: headline, standfirst, topics, dates
 * @param text its text, and who wrote it
 * @param filing under what readers find it, beside its topics
 * @param statements what it states
 * @param sources numbered as the text cites them
 * @param story where it stands in its story
 * @param related what else there is to read
 */
public record PostView(
        PageFrame frame,
        PostTeaser post,
        Text text,
        Filing filing,
        Statements statements,
        List<SourceView> sources,
        InStory story,
        Related related)
        implements PageView {

    public PostView {
        sources = List.copyOf(sources);
    }

    /**
     * The text of a post.
     *
     * @param authors who wrote it; empty where the desk did
     * @param readingMinutes how long reading takes, at least 1
     * @param image its picture
     * @param contents its headings; empty where there are too few for a list
     * @param opensWithSummary whether its first paragraph is the post's summary, which need not stand above it then
     * @param body the text
     */
    public record Text(
            List<Link> authors,
            int readingMinutes,
            ImageView image,
            List<ContentsEntry> contents,
            boolean opensWithSummary,
            Prose body) {

        public Text {
            authors = List.copyOf(authors);
            contents = List.copyOf(contents);
        }
    }

    /**
     * Under what readers find a post, beside its topics.
     *
     * @param fields what it says under the fields that the site declares for posts
     * @param tags its tags
     */
    public record Filing(List<Detail> fields, List<Link> tags) {

        public Filing {
            fields = List.copyOf(fields);
            tags = List.copyOf(tags);
        }
    }

    /**
     * What a post states.
     *
     * @param claims who says what
     * @param unknowns what is not known
     * @param answers what it adds to questions of earlier posts
     * @param corrections the latest first
     */
    public record Statements(
            List<ClaimView> claims,
            List<OpenQuestion> unknowns,
            List<AnswerView> answers,
            List<CorrectionView> corrections) {

        public Statements {
            claims = List.copyOf(claims);
            unknowns = List.copyOf(unknowns);
            answers = List.copyOf(answers);
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * Where a post stands in its story.
     *
     * @param part which part of it
     * @param previously what came before it
     */
    public record InStory(StoryPart part, Previously previously) {}

    /**
     * What else there is to read.
     *
     * @param entities what the post is about
     * @param named documents whose text leads to it
     * @param posts other posts that are close to it; neither those nor its neighbours
     * @param neighbours the posts published before and after it; none where it leads here and stands above
     */
    public record Related(List<EntityCard> entities, List<Link> named, List<PostTeaser> posts, Neighbours neighbours) {

        public Related {
            entities = List.copyOf(entities);
            named = List.copyOf(named);
            posts = List.copyOf(posts);
        }
    }

    /**
     * Which part of its story a post is.
     *
     * @param label which of how many
     * @param story the story
     * @param previous the part to be read before it; none where it is the first
     * @param next the part to be read after it; none where it is the last
     */
    public record StoryPart(String label, Link story, Link previous, Link next) {

        /** The post is no part of a story. */
        public static final StoryPart NONE = new StoryPart("", Link.NONE, Link.NONE, Link.NONE);

        public boolean present() {
            return story.present();
        }
    }
}
