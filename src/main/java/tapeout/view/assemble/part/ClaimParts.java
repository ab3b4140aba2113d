package tapeout.view.assemble.part;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.statement.Claim;
import tapeout.content.statement.ClaimStatus;
import tapeout.content.type.EntityType;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.library.Library;
import tapeout.library.PostClaim;
import tapeout.page.Anchors;
import tapeout.page.Permalinks;
import tapeout.view.body.SourceLinks;
import tapeout.view.claim.ClaimLine;
import tapeout.view.claim.ClaimRecord;
import tapeout.view.claim.ClaimView;
import tapeout.view.claim.ContraryClaim;
import tapeout.view.claim.SaidLine;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.part.Link;
import tapeout.view.words.DateText;

/** Claims, as posts, the ledger and the pages of entities show them. */
public final class ClaimParts {

    /** The filter of the ledger by who speaks. */
    public static final String BY = "by";

    private static final int LATEST = 6;

    private static final int SAID = 2;

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final ClaimChart charts;

    public ClaimParts(Library library, Links links, Wording wording) {
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.charts = new ClaimChart(library, wording);
    }

    /** @param elsewhere whether it is shown away from its post's page */
    public ClaimView view(PostClaim one, SourceLinks sources, boolean elsewhere) {
        Claim claim = one.claim();
        return new ClaimView(
                Anchors.claim(claim.id()),
                links.href(links.permalinks().of(one)),
                claim.text(),
                speaker(claim.by()),
                claim.first().word(),
                sources.links(claim.sources()),
                claim.history().stream()
                        .map(change -> new ClaimView.Turn(
                                wording.dates().day(change.date()),
                                change.status().word(),
                                change.by() == null ? Link.NONE : speaker(change.by()),
                                sources.links(change.sources()),
                                change.note() == null ? "" : change.note()))
                        .toList(),
                contrary(one, elsewhere));
    }

    public ClaimLine line(PostClaim one) {
        Claim claim = one.claim();
        List<Claim.Change> history = claim.history();
        Claim.Change last = history.isEmpty() ? null : history.get(history.size() - 1);
        return new ClaimLine(
                links.href(links.permalinks().of(one)),
                claim.text(),
                speaker(claim.by()),
                claim.status().word(),
                one.said().map(wording.dates()::when).orElse(DateText.NONE),
                last == null ? DateText.NONE : wording.dates().day(last.date()),
                last == null || last.by() == null ? Link.NONE : speaker(last.by()));
    }

    /** What an entity claims. */
    public ClaimRecord madeBy(Entity entity) {
        List<PostClaim> claims = library.claims().by(entity);
        return record("made", claims, claims.isEmpty() ? Link.NONE : allBy(entity.id(), claims.size()));
    }

    /**
     * What an entity said last, where its page opens with that: of the latest day on which it is known to have spoken, not
     * more than are read at once.
     */
    public List<SaidLine> saidLast(Entity entity) {
        if (!entity.type().shown().opening().contains(EntityType.CLAIMS)) {
            return List.of();
        }
        List<PostClaim> claims = library.claims().by(entity);
        Optional<When> last =
                claims.stream().flatMap(one -> one.said().stream()).max(Comparator.naturalOrder());
        return claims.stream()
                .filter(one -> last.isPresent() && one.said().equals(last))
                .limit(SAID)
                .map(one -> new SaidLine(
                        line(one), StandingParts.away(one.post(), one.claim().sources())))
                .toList();
    }

    /** What others claim of an entity. */
    public ClaimRecord madeAbout(Entity entity) {
        return record("about", library.claims().about(entity), Link.NONE);
    }

    /** The ledger with the claims of a speaker. */
    public Link allBy(String speaker, int count) {
        return new Link(
                wording.messages().text("claim.all", count), links.href(Permalinks.CLAIMS) + "?" + BY + "=" + speaker);
    }

    public Link speaker(Reference by) {
        Optional<Entity> speaker = library.entity(by.id());
        return speaker.map(links::link).orElse(Link.text(by.id()));
    }

    private ClaimRecord record(String id, List<PostClaim> claims, Link all) {
        int[] counts = new int[ClaimOutcome.values().length];
        claims.forEach(one ->
                counts[ClaimOutcome.of(one.claim(), library.crossReferences()).ordinal()]++);
        return new ClaimRecord(
                new ClaimRecord.Counts(
                        claims.size(),
                        counts[ClaimOutcome.CONFIRMED.ordinal()],
                        counts[ClaimOutcome.ON_RECORD.ordinal()],
                        counts[ClaimOutcome.CONTRADICTED.ordinal()],
                        counts[ClaimOutcome.WITHDRAWN.ordinal()],
                        counts[ClaimOutcome.OPEN.ordinal()]),
                charts.byYear(id, claims).stream().toList(),
                claims.stream()
                        .limit(all.present() ? LATEST : claims.size())
                        .map(this::line)
                        .toList(),
                all);
    }

    private List<ContraryClaim> contrary(PostClaim one, boolean elsewhere) {
        return library.crossReferences().contradicting(one.claim()).stream()
                .map(other -> contrary(one.post(), other, elsewhere))
                .toList();
    }

    private ContraryClaim contrary(Post post, PostClaim other, boolean elsewhere) {
        boolean here = other.post() == post && !elsewhere;
        String anchor = Anchors.claim(other.claim().id());
        ClaimStatus status = other.claim().status();
        return new ContraryClaim(
                other.claim().text(),
                speaker(other.claim().by()).label(),
                status.word(),
                here
                        ? "#" + anchor
                        : elsewhere ? links.href(links.permalinks().of(other)) : links.href(other.post(), anchor),
                here ? Link.NONE : links.link(other.post()));
    }
}
