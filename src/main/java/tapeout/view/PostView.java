package tapeout.view;

import java.util.List;
import tapeout.view.body.Prose;
import tapeout.view.claim.ClaimView;
import tapeout.view.part.AnswerView;
import tapeout.view.part.ContentsEntry;
import tapeout.view.part.CorrectionView;
import tapeout.view.part.Detail;
import tapeout.view.part.EntityCard;
import tapeout.view.part.ImageView;
import tapeout.view.part.Link;
import tapeout.view.part.OpenQuestion;
import tapeout.view.part.PostTeaser;
import tapeout.view.part.Previously;
import tapeout.view.part.SourceView;

/**
 * A post's page.
 *
 * @param post what lists show of it too: headline, standfirst, topics, dates
 * @param readingMinutes how long reading takes, at least 1
 * @param authors who wrote it; empty where the desk did
 * @param fields what it says under the fields that the site declares for posts
 * @param image its picture
 * @param contents its headings; empty where there are too few for a list
 * @param body the text
 * @param claims who says what
 * @param unknowns what is not known
 * @param answers what it adds to questions of earlier posts
 * @param part which part of its story it is
 * @param previously what came before it in its story
 * @param entities what it is about
 * @param corrections the latest first
 * @param sources numbered as the text cites them
 * @param tags its tags
 * @param named documents whose text leads to it
 * @param related other posts to read
 * @param newer the post published after it
 * @param older the post published before it
 */
public record PostView(
        PageFrame frame,
        PostTeaser post,
        int readingMinutes,
        List<Link> authors,
        List<Detail> fields,
        ImageView image,
        List<ContentsEntry> contents,
        Prose body,
        List<ClaimView> claims,
        List<OpenQuestion> unknowns,
        List<AnswerView> answers,
        StoryPart part,
        Previously previously,
        List<EntityCard> entities,
        List<CorrectionView> corrections,
        List<SourceView> sources,
        List<Link> tags,
        List<Link> named,
        List<PostTeaser> related,
        Link newer,
        Link older)
        implements PageView {

    public PostView {
        authors = List.copyOf(authors);
        fields = List.copyOf(fields);
        contents = List.copyOf(contents);
        claims = List.copyOf(claims);
        unknowns = List.copyOf(unknowns);
        answers = List.copyOf(answers);
        entities = List.copyOf(entities);
        corrections = List.copyOf(corrections);
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
        named = List.copyOf(named);
        related = List.copyOf(related);
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
