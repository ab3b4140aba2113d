package tapeout.jbake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.problem.ConfigProblems;
import tapeout.problem.DidYouMean;

/**
 * Reads {@code tapeout.language}, a language tag by BCP 47 (RFC 5646). The grammar alone would let {@code english}
 * pass, as a language of seven letters, of which none is registered; so language and region are looked up in ISO 639-1
 * and ISO 3166-1 too. Languages of three letters, scripts, variants and extensions are taken as they are.
 */
final class LanguageOption {

    private static final String KEY = "tapeout.language";
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Registered for languages though they are no countries; of those for private use the one that all know. */
    private static final Set<String> OTHER_REGIONS = Set.of("AC", "CP", "DG", "EA", "EU", "EZ", "IC", "TA", "UN", "XK");

    /** What people write for a country whose code is another. */
    private static final Map<String, String> OTHER_CODES = Map.of("UK", "GB", "EN", "GB");

    /** What libraries call a language, and nobody else. */
    private static final Map<String, String> LIBRARY_CODES = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    /** What stands where a language is named and is the code of its country, or no longer one of a language. */
    private static final Map<String, String> COUNTRY_CODES = Map.ofEntries(
            Map.entry("al", "sq"),
            Map.entry("by", "be"),
            Map.entry("cn", "zh"),
            Map.entry("cz", "cs"),
            Map.entry("dk", "da"),
            Map.entry("ge", "ka"),
            Map.entry("gr", "el"),
            Map.entry("jp", "ja"),
            Map.entry("kz", "kk"),
            Map.entry("mo", "ro"),
            Map.entry("rs", "sr"),
            Map.entry("sh", "sr-Latn"),
            Map.entry("ua", "uk"),
            Map.entry("us", "en-US"),
            Map.entry("vn", "vi"));

    /** Codes of several languages, of none, and of one that has no other. */
    private static final Set<String> NO_LANGUAGE = Set.of("mul", "zxx", "mis");

    private LanguageOption() {}

    /** The language of the site; English, with a problem, where the key does not name one. */
    static Locale read(Options options, ConfigProblems problems) {
        String text = options.text(KEY);
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            String why = whyUnknown(locale);
            if (why == null) {
                return locale;
            }
            problems.invalidOption(options.at(KEY), KEY, text, why, hint(text));
        } catch (IllformedLocaleException e) {
            problems.invalidOption(options.at(KEY), KEY, text, "it is no language tag (BCP 47)", hint(text));
        }
        return Locale.ENGLISH;
    }

    private static @Nullable String whyUnknown(Locale locale) {
        String language = locale.getLanguage();
        if (language.isEmpty() || NO_LANGUAGE.contains(language)) {
            return "it names no language";
        }
        if (language.length() > 3 || language.length() == 2 && !isLanguage(language)) {
            return "there is no language \"" + language + "\"";
        }
        if (language.length() == 3 && shorter(language).isPresent()) {
            return "the code of this language has two letters";
        }
        String region = locale.getCountry();
        return region.length() != 2 || isRegion(region) ? null : "there is no country or region \"" + region + "\"";
    }

    private static boolean isLanguage(String code) {
        return LANGUAGES.contains(code) && !COUNTRY_CODES.containsKey(code);
    }

    private static boolean isRegion(String code) {
        return COUNTRIES.contains(code) || OTHER_REGIONS.contains(code);
    }

    /** The code of two letters of a language that has one of three too, by which BCP 47 does not call it. */
    private static Optional<String> shorter(String code) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(two -> Locale.forLanguageTag(two).getISO3Language().equals(code)
                        || two.equals(LIBRARY_CODES.get(code)))
                .findFirst();
    }

    /** The tag that was probably meant: by its separators, its code of another length, or the language's name. */
    private static String hint(String text) {
        // a list names one language first; behind the others stand a comment and the encoding of a locale
        List<String> parts = Arrays.stream(text.split("[,;#.@]", 2)[0].split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
        if (!parts.isEmpty()) {
            language(parts.get(0)).ifPresent(code -> parts.set(0, code));
            if (parts.size() > 1) {
                String region = parts.get(1).toUpperCase(Locale.ROOT);
                parts.set(1, OTHER_CODES.getOrDefault(region, parts.get(1)));
            }
            for (int length = parts.size(); length > 0; length--) {
                Optional<String> tag = sound(String.join("-", parts.subList(0, length)));
                if (tag.isPresent()) {
                    return "Did you mean \"" + tag.get() + "\"?";
                }
            }
        }
        return "Write a tag such as en, de or pt-BR.";
    }

    private static Optional<String> sound(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() || whyUnknown(locale) != null
                    ? Optional.empty()
                    : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The code of a language by its code of three letters, or its name in English or in itself. */
    private static Optional<String> language(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isLanguage(lower)) {
            return Optional.of(lower);
        }
        if (COUNTRY_CODES.containsKey(lower)) {
            return Optional.of(COUNTRY_CODES.get(lower));
        }
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            codes.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
            codes.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        return shorter(lower)
                .or(() -> lower.length() < 4
                        ? Optional.empty()
                        : DidYouMean.nearest(lower, codes.keySet()).map(codes::get));
    }
}
