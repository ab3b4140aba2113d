package tapeout.editorial;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Post;
import tapeout.content.statement.Claim;
import tapeout.content.statement.ClaimStatus;
import tapeout.library.Library;
import tapeout.problem.EditorialProblems;

/**
 * A summary does not state as a fact what a claim calls reported, disputed or retracted: a sentence of it that has at
 * least three words and two thirds of the words of such a claim also has a hedge, a word of speech or the speaker's name.
 * Words that say nothing by themselves do not count, and endings do not matter. A sentence that repeats a confirmed claim
 * or an official record as closely is that claim.
 */
final class Summaries implements EditorialRule {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+|(?<=[。！？；])");
    private static final int LEAST_SHARED = 3;

    private final Library library;
    private final EditorialWords words;

    Summaries(Library library, EditorialWords words) {
        this.library = library;
        this.words = words;
    }

    @Override
    public void check(Post post, EditorialProblems problems) {
        if (!words.hedges().isEmpty()) {
            List<Statement> doubtful = statements(post, Summaries::isDoubtful);
            if (!doubtful.isEmpty()) {
                List<Statement> firm = statements(post, Summaries::isFirm);
                SENTENCE_END
                        .splitAsStream(post.summary())
                        .filter(sentence -> !isHedged(sentence))
                        .forEach(sentence -> check(post, sentence, doubtful, firm, problems));
            }
        }
    }

    private void check(
            Post post, String sentence, List<Statement> doubtful, List<Statement> firm, EditorialProblems problems) {
        Set<String> stated = stated(sentence);
        if (firm.stream().noneMatch(statement -> statement.isRepeatedBy(stated))) {
            doubtful.stream()
                    .filter(statement -> statement.isRepeatedBy(stated))
                    .map(Statement::claim)
                    .filter(claim -> !namesSpeaker(sentence, post, claim))
                    .forEach(claim -> problems.overstatedSummary(
                            claim.at(), sentence, claim.status().word()));
        }
    }

    /** A claim with the words that it states. */
    private record Statement(Claim claim, Set<String> words) {

        boolean isRepeatedBy(Set<String> stated) {
            long shared = words.stream().filter(stated::contains).count();
            return shared >= LEAST_SHARED && shared * 3 >= words.size() * 2L;
        }
    }

    private List<Statement> statements(Post post, Predicate<Claim> which) {
        return post.claims().stream()
                .filter(which)
                .map(claim -> new Statement(claim, stated(claim.text())))
                .toList();
    }

    private boolean isHedged(String sentence) {
        return EditorialWords.split(sentence).stream().anyMatch(words.hedges()::contains);
    }

    private static boolean isDoubtful(Claim claim) {
        return switch (claim.status()) {
            case REPORTED, DISPUTED, RETRACTED -> true;
            case COMPANY_CLAIM, CONFIRMED, OFFICIAL_RECORD, ANALYST -> false;
        };
    }

    private static boolean isFirm(Claim claim) {
        return claim.status() == ClaimStatus.CONFIRMED || claim.status() == ClaimStatus.OFFICIAL_RECORD;
    }

    private Set<String> stated(String text) {
        return EditorialWords.split(text).stream()
                .filter(word -> !words.fillers().contains(word))
                .map(words::stem)
                .collect(Collectors.toSet());
    }

    /** Whether the sentence has a name of who says so; a name that the claim holds too is what it is about. */
    private boolean namesSpeaker(String sentence, Post post, Claim claim) {
        Set<String> said = new HashSet<>(EditorialWords.split(sentence));
        Set<String> claimed = new HashSet<>(EditorialWords.split(claim.text()));
        return Stream.concat(
                        speakers(claim),
                        Cited.of(claim.sources(), post).stream()
                                .map(source -> source.work().publisher()))
                .map(EditorialWords::split)
                .filter(name -> !claimed.containsAll(name))
                .anyMatch(said::containsAll);
    }

    private Stream<String> speakers(Claim claim) {
        return library.entity(claim.by().id())
                .map(entity -> Stream.concat(Stream.of(entity.title()), entity.profile().alsoKnownAs().stream()))
                .orElseGet(() -> Stream.of(claim.by().id()));
    }
}
