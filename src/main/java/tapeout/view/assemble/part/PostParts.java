package tapeout.view.assemble.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Post;
import tapeout.content.statement.Unknown;
import tapeout.library.Library;
import tapeout.library.PostClaim;
import tapeout.library.PostCorrection;
import tapeout.page.Anchors;
import tapeout.view.body.SourceNumbers;
import tapeout.view.claim.ClaimView;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.part.AnswerView;
import tapeout.view.part.CorrectionView;
import tapeout.view.part.Link;
import tapeout.view.part.OpenQuestion;

/** The parts of posts that other pages show too: claims, open questions, corrections. */
public final class PostParts {

    private static final int LEAD_CLAIMS = 3;

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final ClaimParts claims;

    public PostParts(Library library, Links links, Wording wording, ClaimParts claims) {
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.claims = claims;
    }

    public List<ClaimView> claims(Post post, SourceNumbers sources) {
        return post.claims().stream()
                .map(claim -> claims.view(new PostClaim(post, claim), sources, false))
                .toList();
    }

    /** The first claims of a post that leads a page; what they rest on stands on its own. */
    public List<ClaimView> leadClaims(Post lead) {
        return lead.claims().stream()
                .limit(LEAD_CLAIMS)
                .map(claim -> claims.view(new PostClaim(lead, claim), SourceNumbers.NONE, true))
                .toList();
    }

    /** @param elsewhere whether it is shown away from the post's own page */
    public OpenQuestion question(Post post, Unknown unknown, boolean elsewhere) {
        return new OpenQuestion(
                unknown.id() == null ? "" : Anchors.unknown(unknown.id()),
                unknown.text(),
                elsewhere ? links.link(post) : Link.NONE,
                library.crossReferences().answersTo(post, unknown).stream()
                        .map(answer -> new AnswerView("", answer.answer().text(), links.link(answer.post())))
                        .toList());
    }

    /** Every question that these posts leave open or have left open, the latest post's first. */
    public List<OpenQuestion> questions(List<Post> posts) {
        return posts.stream()
                .flatMap(post -> post.unknowns().stream().map(unknown -> question(post, unknown, true)))
                .toList();
    }

    /** @param elsewhere whether it is shown away from the post's own page */
    public CorrectionView correction(PostCorrection entry, boolean elsewhere) {
        Post post = entry.post();
        String anchor = Anchors.correction(entry.number());
        return new CorrectionView(
                anchor,
                wording.dates().day(entry.correction().date()),
                entry.correction().text(),
                place(post, entry.correction().place(), elsewhere),
                elsewhere ? new Link(post.title(), links.href(post, anchor)) : Link.NONE);
    }

    private Link place(Post post, @Nullable String place, boolean elsewhere) {
        return post.body().headings().stream()
                .filter(heading -> heading.id().equals(place))
                .findFirst()
                .map(heading ->
                        new Link(heading.text(), elsewhere ? links.href(post, heading.id()) : "#" + heading.id()))
                .orElse(Link.NONE);
    }
}
