package tapeout.content.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of front matter; how bodies are typeset shows where bodies are written. */
class TypographyTest {

    private static final QuotationMarks GERMAN = new QuotationMarks("„", "“", "‚", "‘");
    private static final QuotationMarks FRENCH = new QuotationMarks("«\u202f", "\u202f»", "“", "”");

    /** A language may quote with one mark on both sides, or with none. */
    private static final QuotationMarks SWEDISH = new QuotationMarks("”", "”", "’", "’");

    private static final QuotationMarks NONE = new QuotationMarks("", "", "", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '|',
            value = {
                "China's \"H20\" -- again → China’s “H20” – again",
                "Sotheby's → Sotheby’s",
                "\"`a \"b\"` c\" → “`a \"b\"` c”",
                "'https://a.example/it's--b' said → ‘https://a.example/it's--b' said",
                "see https://a.example/--x, \"y\" → see https://a.example/--x, “y”",
                "use `--drafts` or 'it' → use `--drafts` or ‘it’",
            })
    void typesetsProseAlone(String written, String read) {
        assertThat(Typography.ofLine(written, () -> QuotationMarks.ENGLISH)).isEqualTo(read);
        assertThat(Typography.ofLine(read, () -> QuotationMarks.ENGLISH)).isEqualTo(read);
        assertThat(KeyboardMarks.in(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maker--x", "what-is-known...", "v1--beta_2"})
    void leavesIdentifiers(String id) {
        assertThat(Typography.ofLine(id, () -> QuotationMarks.ENGLISH)).isSameAs(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "wait…"})
    void hasNothingToTakeBack(String text) {
        assertThat(KeyboardMarks.in(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '|',
            value = {
                "\"Das ist neu\", sagt sie. → „Das ist neu“, sagt sie.",
                "Er sagt \"so 'war' es\" -- heute. → Er sagt „so ‚war‘ es“ – heute.",
                "'im `Haus`' und '*im* Haus' → ‚im `Haus`‘ und ‚*im* Haus‘",
                "\"'Ja'\" und '\"nein\"' → „‚Ja‘“ und ‚„nein“‘",
                "\"eins\"/\"zwei\"-\"drei\" → „eins“/„zwei“-„drei“",
                "(\"eins\") [\"zwei\"] → („eins“) [„zwei“]",
                "\"wie im Jahr 2024\" und 'im Jahr 24' → „wie im Jahr 2024“ und ‚im Jahr 24‘",
                "Sie hat's, Hans' Chip, '90er → Sie hat’s, Hans’ Chip, ’90er",
                "'Sie hat's gesagt' → ‚Sie hat’s gesagt‘",
                "ein 12\" Wafer, 5'10\" → ein 12″ Wafer, 5′10″",
                "\"ein 12\" Wafer\" → „ein 12″ Wafer“",
                "\"--drafts\" und \"Siehe a/\". → „--drafts“ und „Siehe a/“.",
            })
    void quotesAsGermanDoes(String written, String read) {
        assertThat(Typography.ofLine(written, () -> GERMAN)).isEqualTo(read);
        assertThat(KeyboardMarks.in(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '|',
            value = {
                "\"C'est neuf\", dit-elle. → «_C’est neuf_», dit-elle.",
                "Il dit \"un 'oui' net\" -- hier. → Il dit «_un “oui” net_» – hier.",
                "\"'Oui'\" et '\"non\"' → «_“Oui”_» et “«_non_»”",
                "l'\"IA\" et qu'\"il\" dit → l’«_IA_» et qu’«_il_» dit",
                "d''IA' et l'été → d’“IA” et l’été",
                "\"un mot d'\" → «_un mot d’_»",
                "(\"un\") et \"\" → («_un_») et «__»",
                "\"en 2024\" et un 12\" → «_en 2024_» et un 12″",
                "'aujourd'hui' → “aujourd’hui”",
            })
    void quotesAsFrenchDoes(String written, String read) {
        assertThat(Typography.ofLine(written, () -> FRENCH)).isEqualTo(read.replace('_', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '|',
            value = {
                "60°30'15\"N, 8°30'E → 60°30′15″N, 8°30′E",
                "a 10'' wafer, 5'10'' → a 10″ wafer, 5′10″",
                "'it was 10'' → ‘it was 10’’",
                "It's 'bout 10' x 12' → It’s ’bout 10′ x 12′",
                "It's 'bout 10' → It’s ’bout 10′",
                "'Round 8' it was, and 'round one of 10' → ‘Round 8’ it was, and ‘round one of 10’",
                "He left; 'cause he said 'no' → He left; ’cause he said ‘no’",
                "so; 'Cause they 'can' and 'may' → so; ’Cause they ‘can’ and ‘may’",
                "take 'em all; \"'quoted' word\" → take ’em all; “‘quoted’ word”",
                "she said 'em dashes \"x\"' → she said ‘em dashes “x”’",
                "the 'round table' and 'cause 2024' → the ‘round table’ and ‘cause 2024’",
                "-h/--help or /--x → -h/--help or /--x",
                "'Twasn't so, and 'tisn't → ’Twasn’t so, and ’tisn’t",
            })
    void readsMarksThatAreTypedInOtherWays(String written, String read) {
        assertThat(Typography.ofLine(written, () -> QuotationMarks.ENGLISH)).isEqualTo(read);
    }

    /** But what is quoted within a quotation: its marks are those that others quote with. */
    @ParameterizedTest
    @ValueSource(strings = {"\u202f", "\u00a0", ""})
    void takesBackTheMarksOfFrench(String space) {
        String typeset = "l’«_un été_» – “oui”".replace("_", space);
        assertThat(KeyboardMarks.in(typeset)).isEqualTo("l'\"un été\" -- \"oui\"");
    }

    /** A site's words are read for them: where nothing quotes, they need not be. */
    @Test
    void asksForMarksOnlyWhereATextMayHoldOne() {
        Supplier<QuotationMarks> unread = () -> {
            throw new IllegalStateException("asked");
        };
        assertThat(Typography.ofLine("From 4 to 8 nm - since 2024 -, and so on...", unread))
                .isEqualTo("From 4 to 8 nm - since 2024 -, and so on…");
        assertThatThrownBy(() -> Typography.ofLine("It is \"free\".", unread)).hasMessage("asked");
    }

    @Test
    void quotesWithOneMarkOnBothSidesOrWithNone() {
        String written = "\"ja 'nej' ja\", \"ja\"";
        assertThat(Typography.ofLine(written, () -> SWEDISH)).isEqualTo("”ja ’nej’ ja”, ”ja”");
        assertThat(Typography.ofLine(written, () -> NONE)).isEqualTo("ja nej ja, ja");
    }

    /** {@code _} is a narrow no-break space, {@code ~} one as wide as between words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '|',
            value = {
                "Vraiment ? Oui ; voici : non ! → Vraiment_? Oui_; voici~: non_!",
                "\"Quoi ?\" dit-il ; (et moi ?) → «_Quoi_?_» dit-il_; (et moi_?)",
                "« Quoi » et « moi ! » → «_Quoi_» et «_moi_!_»",
                "voir https://a.example/a ?b ou `a ; b` → voir https://a.example/a ?b ou `a ; b`",
                "a :b, 3 % de :-) → a :b, 3 % de :-)",
            })
    void holdsTheSpacesOfFrench(String written, String read) {
        String typeset = read.replace('_', '\u202f').replace('~', '\u00a0');
        assertThat(Typography.ofLine(written, () -> FRENCH)).isEqualTo(typeset);
        assertThat(Typography.ofLine(typeset, () -> FRENCH)).isEqualTo(typeset);
    }

    /** What is typed before a mark stays with it in any language; where no guillemet takes a space, none is held. */
    @Test
    void holdsASpaceBeforeAMarkInAnyLanguage() {
        assertThat(Typography.ofLine("Um 3 ! Und »so« da « dort", () -> GERMAN))
                .isEqualTo("Um 3\u202f! Und »so« da « dort");
        assertThat(KeyboardMarks.in("Um 3\u00a0: ja\u202f!")).isEqualTo("Um 3 : ja !");
    }

    /** What stands between words is no part of a mark. */
    @Test
    void takesBackNoOtherSpace() {
        assertThat(KeyboardMarks.in("5\u202fW : «\u202fa\u202fb\u202f» ‹c›\u00a0!"))
                .isEqualTo("5\u202fW : \"a\u202fb\" 'c' !");
    }
}
