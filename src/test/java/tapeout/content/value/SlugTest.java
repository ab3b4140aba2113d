package tapeout.content.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    deepseek-v4          | deepseek-v4
                    My first post        | My-first-post
                    ünï-文               | ünï-文
                    a  -  b              | a-b
                    what? really!        | what-really
                    v4.1-flash           | v4.1-flash
                    -dash-               | dash
                    """)
    void ofAFileNameKeepsCase(String name, String slug) {
        assertThat(Slug.ofFileName(name)).hasToString(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DeepSeek previews V4, built for Huawei chips | deepseek-previews-v4-built-for-huawei-chips
                    Nvidia's H20: what's known                   | nvidias-h20-whats-known
                    V4.1-Flash                                   | v4-1-flash
                    Größe zählt                                  | größe-zählt
                    İstanbul                                     | istanbul
                    中国的芯片                                     | 中国的芯片
                    Tools 🛠️                                      | tools
                    """)
    void ofATitleIsLowerCase(String title, String slug) {
        assertThat(Slug.ofTitle(title)).hasToString(slug);
    }

    @Test
    void ofALongTitleEndsWithAWordThatFits() {
        assertThat(Slug.ofLongTitle("A headline ".repeat(19))).hasToString("a-headline-".repeat(7) + "a");
        assertThat(Slug.ofLongTitle("x".repeat(201)).value()).hasSize(80);
        assertThat(Slug.ofLongTitle("芯".repeat(300)).value().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeBetween(190, 200);
        assertThat(Slug.ofLongTitle("𠀀".repeat(300)).value().codePoints()).hasSizeBetween(38, 50);
        assertThat(Slug.ofLongTitle("Short enough")).hasToString("short-enough");
    }

    @Test
    void twoNamesAreJoinedAsLongAsAFileCanHaveTheirs() {
        assertThat(Slug.joined("post", "--", "claim")).isEqualTo("post--claim");
        String wide = Slug.joined("芯".repeat(80), "-vs-", "片".repeat(80));
        assertThat(wide).startsWith("芯芯").contains("芯-vs-片").satisfies(name -> SitePath.page(name));
        assertThat(wide).isEqualTo(Slug.joined("芯".repeat(80), "-vs-", "片".repeat(80)));
        assertThat(wide).isNotEqualTo(Slug.joined("芯".repeat(80), "-vs-", "片".repeat(79)));
        assertThat(SitePath.fits(Slug.joined("x".repeat(200), "-vs-", "y".repeat(200))))
                .isTrue();
    }

    @Test
    void decomposedNamesBecomeComposed() {
        assertThat(Slug.ofFileName("u\u0308ber")).isEqualTo(Slug.ofFileName("\u00fcber"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "!!!", "-"})
    void nothingLeftIsRefused(String name) {
        assertThatThrownBy(() -> Slug.ofFileName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a b", ".hidden", "a\\b", "a\u0000", "u\u0308"})
    void aValueMustBeOne(String value) {
        assertThatThrownBy(() -> new Slug(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
