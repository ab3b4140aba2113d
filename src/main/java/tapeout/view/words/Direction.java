package tapeout.view.words;

import java.util.Locale;
import java.util.Set;

/** In which direction a language is written: by the script that its tag names, or else by the one that it is written in. */
public final class Direction {

    /** ISO 15924. */
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Those that stand in such a script where their tag names none, as CLDR has it. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "azb", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo",
            "pnb", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug", "ur", "yi");

    private Direction() {}

    /** @param language a BCP 47 tag */
    public static boolean isRightToLeft(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
    }
}
