package tapeout.content.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de    | AI apfel Äpfel eau Étude ofen Öl Strasse Straße Zug
                    en    | AI apfel Äpfel eau Étude ofen Öl Zug
                    en-GB | colour Colour Zebra
                    fr    | eau école Étude œuf zinc
                    sv    | apfel ofen Zug Åse Äpfel Öl
                    da    | apfel Zebra Æble Øl Aalborg Åse
                    es    | nz ñandu ofen
                    cs    | cz čaj Hz chata ibis
                    ru    | Zug ёж жук яма
                    """)
    void isThatOfTheLanguage(String language, String inOrder) {
        List<String> names = List.of(inOrder.split(" "));

        assertThat(names.stream().sorted(alphabet(language).reversed()).sorted(alphabet(language)))
                .containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "sv", "ja"})
    void partsWordsBeforeItComparesThem(String language) {
        List<String> names = List.of("AI chips", "AI-Öl", "AI zoo", "AIDC", "GPT 4", "GPT-5", "GPT-OSS", "GPT4");

        assertThat(names.stream().sorted(alphabet(language)).filter(name -> !name.equals("AI-Öl")))
                .containsExactly("AI chips", "AI zoo", "AIDC", "GPT 4", "GPT-5", "GPT-OSS", "GPT4");
        assertThat(alphabet(language).compare("AI-Öl", "AIDC")).isNegative();
        assertThat(alphabet(language).compare("AI zoo", "AI-Öl")).isNegative();
    }

    @Test
    void tellsAnyTwoNamesApart() {
        assertThat(List.of("Apfel", "apfel", "e\u0301", "\u00e9").stream()
                        .sorted(alphabet("de"))
                        .distinct())
                .hasSize(4);
        assertThat(alphabet("de").compare("\u00e9", "e\u0301")).isNotZero();
        assertThat(alphabet("de").compare("apfel", "Apfel")).isNegative();
        assertThat(alphabet("de").compare("apfel", "apfel")).isZero();
    }

    /** Sorting fails where a first name comes before a second, and the second before a third that comes before the first. */
    @ParameterizedTest
    @ValueSource(strings = {"lt", "lv", "de", "sv", "ja"})
    void isOneOrder(String language) {
        List<String> names = List.of("ä", "Ä", "‐a", " å", " Å", "a", "-A", "å", "AI", "‑a", "\u00ada");
        for (String one : names) {
            for (String two : names) {
                for (String three : names) {
                    if (alphabet(language).compare(one, two) < 0
                            && alphabet(language).compare(two, three) < 0) {
                        assertThat(alphabet(language).compare(one, three))
                                .as("%s, %s, %s", one, two, three)
                                .isNegative();
                    }
                }
            }
        }
    }

    /** The table for ASCII says what the rules say, in each language that it stands for. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "fr", "it", "nl", "pt"})
    void comparesAsciiAsTheRulesDo(String language) {
        Collator rules = Collator.getInstance(Locale.forLanguageTag(language));
        Alphabet byRules = Alphabet.of(Locale.ROOT);
        Random dice = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String one = name(dice);
            String other = name(dice);
            int order = Integer.signum(alphabet(language).compare(one, other));
            assertThat(order).as("%s, %s", one, other).isEqualTo(Integer.signum(byRules.compare(one, other)));
            if (!(one + other).matches(".*[ -].*")) {
                assertThat(order).as("%s, %s", one, other).isEqualTo(Integer.signum(rules.compare(one, other)));
            }
        }
    }

    private static String name(Random dice) {
        StringBuilder name = new StringBuilder();
        for (int length = 1 + dice.nextInt(4); length > 0; length--) {
            name.append((char) (dice.nextInt(3) > 0 ? "aAbBcChH1 -".charAt(dice.nextInt(11)) : ' ' + dice.nextInt(95)));
        }
        return name.toString();
    }

    private static Alphabet alphabet(String language) {
        return Alphabet.of(Locale.forLanguageTag(language));
    }
}
