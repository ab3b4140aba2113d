package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Brackets and quotes without their other half are told where they stand, and what is to be written can be read. */
class BrokenYamlTest {

    private static final String POST = """
            ---
            title: A headline that is long enough
            date: 2026-11-24
            summary: "A summary that stands alone and is long enough to pass."
            topics: [chips]
            kind: report
            %s
            sources:
              - {id: hf, publisher: HF, title: "A page", kind: news, accessed: 2026-11-24}
            ---
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tags: [a, b\\n  c: d                                            | 7:7  | The list that opens here is not closed
            unknowns: [one,\\n   [two, b: 3\\n  x: 1                          | 8:4  | The list that opens here is not closed
            event: {label: x,\\n  date: 2026\\n  more: y                     | 7:8  | The set of keys that opens here is not closed
            unknowns:\\n  - text: [a, b\\n    id: c                           | 8:11 | The list that opens here is not closed
            event: {label: [a, "]",\\n  date: 2026}                          | 7:16 | The list that opens here is not closed
            event: {label: it's x\\n  date: 2026}                            | 8:7  | A comma or the closing } is missing
            unknowns:\\n  - "Which\\n  - "And when"                           | 8:5  | The quotes that open here end only at the next quote, in line 9
            unknowns:\\n  - {text: "Which, id: a}\\n  - {text: "When, id: b}  | 8:12 | The quotes that open here end only at the next quote, in line 9
            unknowns: ["Two lines\\n  of it" and more]                       | 8:10 | A comma or the closing ] is missing
            tags: [a, b]]                                                  | 7:13 | This bracket closes nothing
            event: {label: x, date: 2026}}                                 | 7:30 | This bracket closes nothing
            story: ![A](a.png)                                             | 7:8  | A text without quotes cannot start with !
            tags: [a, b], c                                                | 7:13 | There is text behind a closing quote or bracket
            unknowns:\\n  - text: Which one, id: a}                          | 8:5  | The } at the end of this line closes nothing
            tags:\\n- a\\n   - b                                              | 9:4  | This line goes on with the entry above it
            unknowns:\\n  - Which\\n    - And when\\n  - So what             | 9:5  | This line goes on with the entry above it
            tags:\\n-a\\n-b                                                 | 8:1  | No space stands behind the -
            tags:\\n- a\\n-b                                                | 9:1  | No space stands behind the -
            tags:\\n  * a\\n  * b                                           | 8:3  | In YAML an entry of a list does not start with *
            unknowns:\\n  - text: Which one: a                               | 8:20 | A colon with a space behind it
            """)
    void areToldAtTheirPlace(String yaml, String place, String what) {
        assertThat(lines(yaml.translateEscapes()))
                .singleElement()
                .asString()
                .startsWith("TO-022 content/posts/2026/a.md:" + place + " " + what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "#fff"       | ["#fff"]
            ","          | [a-tag]
            (a, b)       | [a, b]
            "a: b"       | ["a: b"]
            'say "so"'   | ["say \\\\"so\\\\""]
            a-b, c       | [a-b, c]
            a, "b", 'c'  | [a, "b", 'c']
            -a -b c      | [a, b c]
            """)
    void aListIsProposedThatCanBeRead(String tags, String list) {
        assertThat(lines("tags: " + tags))
                .singleElement()
                .asString()
                .endsWith("Write tags: " + list.translateEscapes());
        assertThat(lines("tags: " + list.translateEscapes())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ---\\ntags: [b]\\nevent: {label: x}\\n---\\nText | 11:1
            ...\\n\\ntags:\\n  - b\\n---\\nText           | 12:1
            ---\\n---\\ntitle: twice\\n---\\nText         | 12:1
            """)
    void keysBehindTheFrontMatterAreTold(String end, String place) {
        assertThat(behind(end))
                .singleElement()
                .asString()
                .startsWith("TO-021 content/posts/2026/a.md:" + place + " The front matter is closed in line 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nNote: it is old.\n---\nText",
                "---\nsee: it is old.\nText\n---\nText",
                "---\n---\nText: so\n---",
                "---\ntags: [b]",
                "---\n\n---\n\nText",
                "...\nText"
            })
    void textBehindTheFrontMatterIsText(String end) {
        assertThat(behind(end)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--- # note", "---yaml", "\u200b---", "----", "\u2014"})
    void aLineThatOpensNoFrontMatterIsShown(String line) {
        assertThat(Documents.read(
                                "content/posts/2026/a.md",
                                POST.formatted("tags: [a]").replaceFirst("---", line))
                        .lines())
                .anyMatch(
                        problem -> problem.startsWith("TO-020") && problem.endsWith("nothing else on that line: ---"));
    }

    @Test
    void nothingIsToldFromTheWordForIt() {
        assertThat(lines("tags: [null, a]"))
                .singleElement()
                .asString()
                .contains("and this is null, which is nothing in YAML unless it stands in quotes.");
        assertThat(lines("tags: [\"null\", a]")).isEmpty();
    }

    private static List<String> behind(String end) {
        String post = POST.formatted("tags: [a]");
        return Documents.read(
                        "content/posts/2026/a.md", post.substring(0, post.lastIndexOf("---")) + end.translateEscapes())
                .lines();
    }

    private static List<String> lines(String yaml) {
        return Documents.read("content/posts/2026/a.md", POST.formatted(yaml)).lines();
    }
}
