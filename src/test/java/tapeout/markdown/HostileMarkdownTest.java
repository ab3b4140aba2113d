package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are made to take all time or all stack: each ends in HTML or in a problem, soon. */
@ExtendWith(CpuLimit.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileMarkdownTest {

    private static final int LENGTH = 30_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**a ",
                "a** ",
                "*a_ ",
                "*",
                "_a ",
                "a**b",
                "~~a ",
                "> ",
                "- ",
                "1. ",
                "+ - > ",
                "[",
                "]",
                "[a](",
                "[a](<b",
                "[a](b ('",
                "![",
                "![a](",
                "[a]",
                "[a][b",
                "[[a",
                "[[a]]",
                "[@a; ",
                "[^a]",
                "`a",
                "`",
                "`` ` ",
                "<![CDATA[",
                "<!--",
                "x <!-- ",
                "x <? ",
                "x <!A ",
                "<a ",
                "<a b=\"",
                "<a b='\" ",
                "<b>",
                "<b c=1><i>",
                "</b>",
                "<div>\n",
                "<p><b>",
                "<table>",
                "<table><td>",
                "<details>\n\n",
                "<svg>",
                "&",
                "&a",
                "&#1",
                "\\",
                "\"",
                "'",
                "\"'",
                "-- ",
                "https://",
                "https://a.",
                "_www.a",
                "www.",
                "a@",
                "a@b.c@",
                "(https://a.b/(",
                "[a]: b\n",
                "[a]:",
                "[a]: <b\n",
                "|",
                "|a",
                "a|b\n",
                "|a|\n|-|\n",
                "a|b|c\n-|-\n",
                "a\n|-|\n",
                "14. b\n",
                "- a\n  7. b\n",
                "~a ~~b ",
                "_a@b.c_ ",
                "_https://a.b_",
                "https://a.b\\_",
                "https://a.b\\\\",
                "<T>",
                "<T a=\"",
                "<div><T>",
                "<div>\n<T a='\n",
                "<span>\n\na\n\n",
                "<b><p>",
                "<ul><p>",
                "<details><summary>",
                "<h3>",
                "### a\n",
                "<a id=x>",
                "![^a]",
                "![@a]",
                "1'2\"",
                "'em ",
                " --a",
                "\u0002",
                "[a] \n\n[b]: c\n\n",
                "# ",
                "#",
                "a\n=\n",
                "=\n",
                "* * * ",
                "```\n",
                "~~~~",
                "    a\n\n",
                "\t",
                "\n",
                "> a\n",
                "- a\n",
                "- a\n\n",
                "1. a\n",
                "a\n: b\n\n",
                ": a\n",
                "[^a]: b\n",
                "- [ ] a\n",
                "> [!NOTE]\n",
                "a\r\n",
                "\r",
                "é",
                "\u0301",
                "\uD83C\uDF89",
                "[a]: ```\n>\t",
                "'```\n [<a href=\"",
                "[a](b c",
                "[a](b c) ",
                "[a] (b",
                "(a)[b.md",
                ")[a.md]",
                "[a [b](c) ",
                "[a][b] ",
                "[[a b]] ",
                "![[a",
                "** a ",
                "** a ** ",
                " * a *",
                "{{",
                "{{ a ",
                "{{ a }}",
                "{{ a | ",
                "{%",
                "{% a %}",
                "<%",
                "{:",
                "{:a=b ",
                "a{.b",
                "$",
                "$a^",
                "$$",
                "$$a ",
                "$$\n",
                "$$\n\n",
                ":::\n",
                "::: a\n\n",
                "!!! note\n",
                "##a\n",
                "#A",
                "a.\n2. a\n",
                "2. a\n",
                "|a|b|\n",
                "a\n|-|-|\n",
                "|a|b|\n|-|\n",
                "|-",
                "+--",
                "[!A] ",
                "[TOC]\n",
                "<!--more-->",
                "[a]: b c\n",
                "### a\n# b\n",
                "> ```\n\n",
            })
    void endsOnRepetitions(String unit) {
        assertEnds(unit.repeat(LENGTH / unit.length()));
        assertEnds("x " + unit.repeat(LENGTH / unit.length()) + " y");
    }

    @ParameterizedTest
    @CsvSource({"[, ]", "'[[a ', ']] '", "'![[a ', ']]'", "'[a', ](b)", "((, ))"})
    void endsOnBracketsWithinBrackets(String open, String close) {
        int many = LENGTH / (open.length() + close.length());
        assertEnds(open.repeat(many) + "x" + close.repeat(many));
    }

    static Stream<Arguments> tooDeep() {
        int many = 20_000;
        return Stream.of(
                Arguments.of("quotes", "> ".repeat(many) + "a"),
                Arguments.of("lists", "- ".repeat(many) + "a"),
                Arguments.of("strong emphasis", "**a ".repeat(many) + "b" + " a**".repeat(many)),
                Arguments.of("emphasis of two kinds", "*a _b ".repeat(many) + "c" + " b_ a*".repeat(many)),
                Arguments.of("images", "![".repeat(many) + "a" + "](b)".repeat(many)),
                Arguments.of("strikethrough", "~~a **b ".repeat(many) + "c" + " b** a~~".repeat(many)),
                Arguments.of("footnotes", "[^a]: ".repeat(many) + "b"),
                Arguments.of("definitions", "a\n" + ": ".repeat(many) + "b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooDeep")
    void reportsWhatNestsTooDeep(String name, String body) {
        Rendered rendered = Rendered.of("Fine.\n\n" + body);

        assertThat(rendered.problems()).hasSize(1).first().asString().matches("MARKDOWN_TOO_COMPLEX [3-9]:\\d+");
        assertThat(rendered.body().isBlank()).isTrue();
    }

    @Test
    void reportsTheLineThatNestsTooDeep() {
        StringBuilder list = new StringBuilder("Fine.\n\n");
        for (int i = 0; i < 200; i++) {
            list.append("  ".repeat(i)).append("- a\n");
        }
        assertThat(Rendered.problems(list.toString())).containsExactly("MARKDOWN_TOO_COMPLEX 53:1");
    }

    @Test
    void reportsWhatTakesTooLongToRead() {
        assertThat(Rendered.problems("> a\n".repeat(200_000))).containsExactly("MARKDOWN_TOO_COMPLEX 1:3");
        assertThat(Rendered.problems("a <i>b".repeat(30_000))).containsExactly("MARKDOWN_TOO_COMPLEX 1:1");
        String row = "|".repeat(LENGTH);
        assertThat(Rendered.problems(row + "\n|-|\n")).containsExactly("MARKDOWN_TOO_COMPLEX 1:1");
    }

    @Test
    void endsOnASmallStack() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        String deep = "- ".repeat(40) + "**a *b ".repeat(40) + "c" + " b* a**".repeat(40) + " <b>".repeat(90);
        Thread thread = new Thread(null, () -> assertEnds(deep), "small", 128 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        thread.join();

        assertThat(thrown.get()).isNull();
    }

    @Test
    void meetsRunsOfGrowingLength() {
        StringBuilder ticks = new StringBuilder();
        for (int i = 1; i < 600; i++) {
            ticks.append("e").append("`".repeat(i));
        }
        assertEnds(ticks.toString());
        assertEnds(ticks.toString().replace('`', '*'));
        assertEnds(ticks.toString().replace('`', '~'));
    }

    private static void assertEnds(String markdown) {
        Rendered rendered = Rendered.of(markdown);
        assertThat(rendered.body().pieces()).hasSize(rendered.body().slots().size() + 1);
    }
}
