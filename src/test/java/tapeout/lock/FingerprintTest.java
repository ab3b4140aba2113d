package tapeout.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader was told counts, to the last comma; how it is laid out does not. */
class FingerprintTest {

    private static final ToldPost POST = ToldPost.SAMPLE;
    private static final Fingerprint PRINT = POST.print();

    /** Every character with Unicode's property White_Space, and CR LF. */
    private static final List<String> SPACES = List.of(
            " ", "\t", "\n", "\r\n", "\r", "\u000b", "\f", "\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002",
            "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029",
            "\u202f", "\u205f", "\u3000");

    private static final String MARKS = "abcXYZ019.,;:!?-–—'’“”()%$€*_[]#<>/ü文\u0301\u200d\u00ad";

    @RepeatedTest(150)
    void whiteSpaceNeverCounts(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        ToldPost changed = new ToldPost(POST.values(), respaced(POST.body(), SPACES, 12, random));
        for (int i = 0; i < POST.values().size(); i++) {
            changed = changed.with(i, respaced(POST.values().get(i), List.of(" ", "\n", "\t", "\u00a0"), 2, random));
        }
        assertThat(changed.print()).as(changed.toString()).isEqualTo(PRINT);
    }

    /** A text with white space put in or taken out at random places. */
    private static String respaced(String text, List<String> spaces, int changes, Random random) {
        StringBuilder respaced = new StringBuilder(text);
        for (int i = 0; i < changes; i++) {
            // not at the ends: quotes and the line of --- stand there
            int at = 1 + random.nextInt(respaced.length() - 2);
            if (Character.isWhitespace(respaced.charAt(at)) && random.nextBoolean()) {
                respaced.deleteCharAt(at);
            } else if (!Character.isLowSurrogate(respaced.charAt(at))) {
                respaced.insert(at, spaces.get(random.nextInt(spaces.size())));
            }
        }
        return respaced.toString();
    }

    /** What was locked before texts were typeset stays as it is, and what is typeset by hand later is no change. */
    @Test
    void typographyOfFrontMatterNeverCounts() {
        ToldPost plain = POST.with(0, "Ember's \"1\" -- at last --- is out");
        ToldPost typeset = POST.with(0, "Ember’s “1” – at last — is out");
        assertThat(typeset.print()).isEqualTo(plain.print());
        assertThat(plain.print().text()).isEqualTo("c136c3bb31753427a8053406d56e74e8");
    }

    @RepeatedTest(300)
    void everyOtherCharacterCounts(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int place = random.nextInt(POST.values().size() + 1);
        boolean body = place == POST.values().size();
        String before = body ? POST.body() : POST.values().get(place);
        String after = mistyped(before, random);
        ToldPost changed = body ? new ToldPost(POST.values(), after) : POST.with(place, after);
        assertThat(changed.print()).as(before + " → " + after).isNotEqualTo(PRINT);
    }

    /** A text with one character that is no white space changed, put in or left out. */
    private static String mistyped(String text, Random random) {
        StringBuilder mistyped = new StringBuilder(text);
        int at = random.nextInt(text.length());
        while (Character.isWhitespace(text.charAt(at)) || Character.isSurrogate(text.charAt(at))) {
            at = random.nextInt(text.length());
        }
        char other = MARKS.charAt(random.nextInt(MARKS.length()));
        while (other == text.charAt(at)) {
            other = MARKS.charAt(random.nextInt(MARKS.length()));
        }
        switch (random.nextInt(3)) {
            case 0 -> mistyped.setCharAt(at, other);
            case 1 -> mistyped.insert(at, other);
            default -> mistyped.deleteCharAt(at);
        }
        return mistyped.toString();
    }

    @Test
    void aWordCannotMoveToTheNextText() {
        assertThat(POST.with(3, "The chip has 64 GB,")
                        .with(4, "3,200 GB/s. The chip is late.")
                        .print())
                .isNotEqualTo(PRINT);
        assertThat(POST.with(7, "The").with(8, "Maker Data sheet, rev. 2").print())
                .isNotEqualTo(PRINT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kind: report                | kind: background
        date: 2026-11-17            | date: 2026-11
        date: 2026-11-17, label     | label
        by: maker                   | by: other-maker
        status: company-claim       | status: confirmed
        other#claim                 | other#claim-2
        other#price                 | other#date
        id: sheet                   | id: paper
        https://maker.example/      | https://maker.example/2
        kind: documentation         | kind: paper
        published: 2026-11,         | published: 2026,
        """)
    void factsCount(String before, String after) {
        assertThat(changed(before, after)).isNotEqualTo(PRINT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        topics: [chips]      | topics: [chips, rules]
        tags: [one]          | tags: [two]
        tags: [one]          | story: a-thread
        tags: [one]          | entities: [maker]
        tags: [one]          | updated: 2026-11-20
        accessed: 2026-11-18 | accessed: 2026-11-20
        date: 2026-11-18     | date: 2026-11-18T08:00:00Z
        id: who              | id: where
        """)
    void wherePostsStandDoesNotCount(String before, String after) {
        assertThat(changed(before, after)).isEqualTo(PRINT);
    }

    private static Fingerprint changed(String before, String after) {
        String text = POST.frontMatter() + POST.body();
        assertThat(text).contains(before);
        String other = text.replace(before, after == null ? "" : after);
        // a source that is renamed is renamed where it is named, too
        return ToldPost.printOf(
                after != null && after.equals("id: paper") ? other.replace("[sheet]", "[paper]") : other);
    }

    @Test
    void tellsTextAndClaimsApart() {
        assertThat(POST.with(0, "Another headline altogether").print())
                .matches(print -> print.claims().equals(PRINT.claims()))
                .matches(print -> !print.text().equals(PRINT.text()));
        assertThat(POST.with(4, "The chip is early.").print())
                .matches(print -> print.text().equals(PRINT.text()))
                .matches(print -> !print.claims().equals(PRINT.claims()));
    }

    @Test
    void isTheSameInEveryVersionOfTapeout() {
        // if this has to change, every lock in the world is void: make a new format of the lock file instead
        assertThat(PRINT)
                .isEqualTo(new Fingerprint(
                        "e4d414988181d5a4c75541342d709c29", "54fa85cfb26d36a965a079389bbc1e70", Map.of()));
    }
}
