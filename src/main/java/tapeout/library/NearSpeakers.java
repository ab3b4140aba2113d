package tapeout.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.statement.Claim;
import tapeout.content.statement.ClaimStatus;
import tapeout.content.value.Reference;
import tapeout.problem.DidYouMean;
import tapeout.problem.LinkProblems;

/**
 * Finds speakers of claims that are written nearly as an entity's id or name, so that the claim is not linked to it. A
 * description such as {@code unnamed analysts} is a speaker too, so only what differs in case, marks and spaces, in the
 * form of the company or by a slip of the finger is told.
 */
final class NearSpeakers {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The forms of companies, which names go with and without. */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?:[ ,]+(?:ag|bv|co|corp|corporation|gmbh|inc|incorporated|limited|llc|ltd|nv|plc|sa|se)\\.?)+$");

    /** Shorter words are too near to others. */
    private static final int SHORTEST = 4;

    /** From here on two slips are told. */
    private static final int LONG = 9;

    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byLetters = new HashMap<>();
    private final Map<Integer, TreeSet<String>> byLength = new HashMap<>();
    private final Map<String, Optional<Entity>> asked = new HashMap<>();

    NearSpeakers(Collection<Entity> entities) {
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
            Stream.of(Stream.of(entity.id(), entity.title()), entity.profile().alsoKnownAs().stream())
                    .flatMap(names -> names)
                    .map(NearSpeakers::letters)
                    .filter(letters -> !letters.isEmpty())
                    .forEach(letters -> add(letters, entity));
        }
    }

    private void add(String letters, Entity entity) {
        if (byLetters.putIfAbsent(letters, entity) == null) {
            byLength.computeIfAbsent(letters.length(), length -> new TreeSet<>())
                    .add(letters);
        }
    }

    /** Reports the claims of a post; one that a company makes has to be by an organization, which is a rule of its own. */
    void check(Post post, LinkProblems problems) {
        for (Claim claim : post.claims()) {
            if (claim.first() != ClaimStatus.COMPANY_CLAIM) {
                check(claim.by(), problems);
            }
            claim.history().forEach(change -> {
                if (change.by() != null) {
                    check(change.by(), problems);
                }
            });
        }
    }

    private void check(Reference by, LinkProblems problems) {
        String speaker = by.id();
        if (!byId.containsKey(speaker)) {
            asked.computeIfAbsent(letters(speaker), this::find)
                    .ifPresent(entity -> problems.nearSpeaker(by.at(), speaker, entity.title(), entity.id()));
        }
    }

    private Optional<Entity> find(String letters) {
        Entity same = byLetters.get(letters);
        return same != null || letters.length() < SHORTEST
                ? Optional.ofNullable(same)
                : Optional.ofNullable(byLetters.get(near(letters)));
    }

    private @Nullable String near(String letters) {
        int allowed = letters.length() < LONG ? 1 : 2;
        List<String> candidates = new ArrayList<>();
        for (int length = letters.length() - allowed; length <= letters.length() + allowed; length++) {
            candidates.addAll(byLength.getOrDefault(length, new TreeSet<>()));
        }
        return DidYouMean.within(allowed, letters, candidates).orElse(null);
    }

    private static String letters(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String words = plain.toLowerCase(Locale.ROOT).replace("&", " and ").strip();
        String name = LEGAL_FORM.matcher(words).replaceFirst("");
        return NO_LETTER_OR_DIGIT.matcher(name).replaceAll("");
    }
}
