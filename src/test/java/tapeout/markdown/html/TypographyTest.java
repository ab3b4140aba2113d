package tapeout.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.html;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "\"a\" → “a”",
                "'a' → ‘a’",
                "\"'a' b\" → “‘a’ b”",
                "it's → it’s",
                "chips' speed → chips’ speed",
                "the '90s → the ’90s",
                "(\"a\") → (“a”)",
                "a--b → a–b",
                "a---b → a—b",
                "a----b → a----b",
                "a-b → a-b",
                "wait... → wait…",
                "a.... → a....",
                "\"*a*\" → “<em>a</em>”",
                "*\"a\"* → <em>“a”</em>",
                "**a**'s → <strong>a</strong>’s",
                "\"[a](b.md)\" → “<a href=\"{link b.md}\">a</a>”",
                "a—\"b\" → a—“b”",
                "[[a]]'s → {entity a}’s",
                "\\\"a\\\" → &quot;a&quot;",
                "\"J\",\"K\",\"L\" → “J”,“K”,“L”",
                "\"F\"&\"G\" and \"so,\"he says → “F”&amp;“G” and “so,”he says",
                "😀\"x\" 中文\"引号\"中文 표지판에\"About\"라고 → 😀“x” 中文“引号”中文 표지판에“About”라고",
                "O\"Neil and 5\"x → O”Neil and 5″x",
                "<code>it's \"x\"...</code> it's <kbd>'</kbd> → <code>it's &quot;x&quot;...</code> it’s <kbd>'</kbd>",
                "&quot;a&quot; → &quot;a&quot;",
                "5 \\-- 6 → 5 -- 6",
                "'Twas a 12\" wafer → ’Twas a 12″ wafer",
                "rock 'n' roll → rock ’n’ roll",
                "rock'n'roll → rock’n’roll",
                "l'\"école\" d'\"été\" → l’“école” d’“été”",
                "\"the makers'\" x → “the makers’” x",
                "1'000'000 francs → 1’000’000 francs",
                "'1'000 francs' → ‘1’000 francs’",
                "5'100\" → 5′100″",
                "Gerard 't Hooft, 's-Hertogenbosch → Gerard ’t Hooft, ’s-Hertogenbosch",
                "the letters 's' and 't' → the letters ‘s’ and ‘t’",
                "'T cells' → ‘T cells’",
                "'tis, 'TIS, 'twould, 'til → ’tis, ’TIS, ’twould, ’til",
                "give 'em more → give ’em more",
                "an 'em dash' here → an ‘em dash’ here",
                "'cause it's so → ’cause it’s so",
                "'round' and 'about' → ‘round’ and ‘about’",
                "5'10\" tall → 5′10″ tall",
                "6' 2\" → 6′ 2″",
                "a 6' board → a 6′ board",
                "(12\") → (12″)",
                "3.5\"x5\" → 3.5″x5″",
                "\"in 2024\" → “in 2024”",
                "\"12\" and \"14\" → “12” and “14”",
                "\"a 12\" wafer\" → “a 12″ wafer”",
                "'in 2024' → ‘in 2024’",
                "the 1990's → the 1990’s",
                "class of '24 → class of ’24",
                "'2026' and 'em' → ‘2026’ and ‘em’",
                "in '24' and the '90s' best → in ‘24’ and the ’90s’ best",
                "'2026 francs' → ‘2026 francs’",
                "al-'Aziz and Ta-'Ha → al-’Aziz and Ta-’Ha",
                "pre-'digital' days → pre-‘digital’ days",
                "then i--; and n--; again → then i--; and n--; again",
                "he came--; a--b; c -- d → he came--; a–b; c – d",
                "\"*a* 24\" → “<em>a</em> 24”",
                "run it with --drafts → run it with --drafts",
                "--no-verify and (--amend) → --no-verify and (--amend)",
                "`git` --amend=x → <code>git</code> --amend=x",
                "\"--drafts\" → “--drafts”",
                "a -- b → a – b",
                "-v,--verbose and --x=--y → -v,--verbose and --x=--y",
                "'-v,--verbose' and [-v,--x] → ‘-v,--verbose’ and [-v,--x]",
                "he came,--and went → he came,–and went",
                "take 'im, 'cos 'ello is it → take ’im, ’cos ’ello is it",
                "'im Kino' → ‘im Kino’",
                "a 12'x10' room, 12'×10' → a 12′x10′ room, 12′×10′",
                "5'10\"/6'2\" or 5'/6' → 5′10″/6′2″ or 5′/6′",
                "5.5' tall, 1,000' high, ~6' and [±2' of it] → 5.5′ tall, 1,000′ high, ~6′ and [±2′ of it]",
                "'version 2.0' and v2.0's and a.5' → ‘version 2.0’ and v2.0’s and a.5’",
                "--Ada → –Ada",
                "-- Ada → – Ada",
                "3--5 → 3–5",
                "\"/a/\" → “/a/”",
                "'/a/' and (\"b—\") → ‘/a/’ and (“b—”)",
                "\"See a/\". → “See a/”.",
                "key=\"a b\" → key=“a b”",
                "**\"a\"**b → **“a”**b",
            })
    void smartens(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource({"https://a.example/", "www.a.example/b/", "https://a.example/?b="})
    void closesAQuotationBehindAnAddress(String address) {
        assertThat(html('"' + address + '"')).startsWith("<p>“<a ").endsWith("</a>”</p>");
        assertThat(html("(see '" + address + "')")).startsWith("<p>(see ‘<a ").endsWith("</a>’)</p>");
    }

    @ParameterizedTest
    @CsvSource({"`\"a\" -- ...`", "<https://a.example/--'>", "https://a.example/a--b...c"})
    void leavesCodeAndAddressesAlone(String markdown) {
        assertThat(html(markdown)).doesNotContain("–", "…", "’", "“", "”");
    }
}
