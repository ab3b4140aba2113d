package tapeout.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant, by edit distance (Damerau, 1964: optimal string alignment). */
public final class DidYouMean {

    /** What is longer is compared with nothing: the time grows with its square. */
    private static final int LONGEST = 400;

    private DidYouMean() {}

    /**
     * The nearest candidate, if it is near enough: at most a third of the word's length away, at least one edit allowed.
     * Case does not count. Ties go to the candidate that sorts first.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        return within(Math.max(1, word.length() / 3), word, candidates);
    }

    /** The nearest candidate that is at most so many edits away; otherwise as {@link #nearest}. */
    public static Optional<String> within(int allowed, String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        long signs = signs(lower);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
                // a slip puts one sign in the place of another at most: most words are told apart without a distance
                .filter(candidate -> Long.bitCount(signs ^ signs(candidate.toLowerCase(Locale.ROOT))) <= 2 * allowed)
                .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) <= allowed)
                .min(Comparator.<String>comparingInt(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A hint: {@code Did you mean "x"?} where one is near, else the candidates, at most twelve of them. */
    public static String hint(String word, Collection<String> candidates) {
        return hint(nearest(word, candidates), candidates);
    }

    /** As {@link #hint(String, Collection)}, where it is known already what was probably meant. */
    public static String hint(Optional<String> meant, Collection<String> candidates) {
        return meant.map(near -> "Did you mean \"" + near + "\"?")
                .orElseGet(() -> candidates.isEmpty() ? "There are none yet." : "Known are: " + list(candidates) + ".");
    }

    private static String list(Collection<String> candidates) {
        String shown = String.join(", ", candidates.stream().sorted().limit(12).toList());
        return candidates.size() > 12 ? shown + ", and " + (candidates.size() - 12) + " more" : shown;
    }

    /** Which signs a word has, some of them taken for the same. */
    private static long signs(String word) {
        long signs = 0;
        for (int i = 0; i < word.length(); i++) {
            signs |= 1L << word.charAt(i); // the lowest six bits count
        }
        return signs;
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substitution, Math.min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[b.length()];
    }
}
