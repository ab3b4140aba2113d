package tapeout.editorial;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.SourceKind;
import tapeout.content.statement.Claim;
import tapeout.content.statement.ClaimStatus;
import tapeout.content.value.CanonicalUrl;
import tapeout.problem.EditorialProblems;

/**
 * A confirmed claim rests on two independent publishers or on one official text or filing.
 *
 * <p>Publishers are independent if their {@link Voice}s differ and they do not share an address. Who owns whom, and what
 * retells another source without saying so, cannot be seen here: that is left to the second reader of a post.
 */
final class ConfirmedClaims implements EditorialRule {

    private final EditorialWords words;

    ConfirmedClaims(EditorialWords words) {
        this.words = words;
    }

    @Override
    public void check(Post post, EditorialProblems problems) {
        post.claims().stream()
                .filter(claim -> claim.status() == ClaimStatus.CONFIRMED)
                .forEach(claim -> check(post, claim, problems));
    }

    private void check(Post post, Claim claim, EditorialProblems problems) {
        List<Source> sources = Cited.of(claim.citations().toList(), post);
        if (sources.stream().noneMatch(ConfirmedClaims::isOfficial) && independent(sources) < 2) {
            Set<String> publishers = new TreeSet<>();
            sources.forEach(source -> publishers.add(source.work().publisher()));
            problems.unconfirmed(claim.at(), new ArrayList<>(publishers));
        }
    }

    private static boolean isOfficial(Source source) {
        return source.kind() == SourceKind.OFFICIAL || source.kind() == SourceKind.FILING;
    }

    private int independent(List<Source> sources) {
        Set<CanonicalUrl> addresses = new HashSet<>();
        Set<Voice> voices = new HashSet<>();
        for (Source source : sources) {
            if (source.url() == null || addresses.add(CanonicalUrl.of(source.url()))) {
                voices.add(Voice.of(source, words));
            }
        }
        return voices.size();
    }
}
