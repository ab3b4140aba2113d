package tapeout.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip in one place of a post that cites its sources in claims and in the body is one problem. */
class OneMistakeTest {

    private static final String POST = """
            title: A headline that is long enough
            date: 2026-11-23
            summary: "A summary that stands alone and is long enough to pass the check."
            topics: [chips]
            kind: report
            sources:
              - {id: hf, publisher: HF, title: "A page", url: "https://hf.example/", kind: news, accessed: 2026-11-23}
              - {id: nv, publisher: NV, title: "B page", url: "https://nv.example/", kind: news, accessed: 2026-11-23}
            claims:
              - {id: one, text: "It is so.", by: analysts, status: reported, sources: [hf]}
              - {id: claim-1, text: "It may be so.", by: analysts, status: reported, sources: [nv, hf]}
            unknowns: ["Which one."]""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sources:\\n  -                | sources:\\n\\t-              | INVALID_YAML   | Replace the tab by spaces
            {id: hf,                     | {ID: hf,                   | UNKNOWN_KEY    | Did you mean "id"?
            {id: hf,                     | {name: hf,                 | UNKNOWN_KEY    | Did you mean "id"?
            {id: hf,                     | {id: HF,                   | INVALID_ID     | lower-case letters
            {id: hf,                     | {id: [hf],                 | WRONG_TYPE     | Write id: a-source
            sources:\\n                   | references:\\n              | UNKNOWN_KEY    | Did you mean "sources"?
            sources:\\n                   | source:\\n                  | UNKNOWN_KEY    | Did you mean "sources"?
            kind: news,                  | type: news,                | UNKNOWN_KEY    | Did you mean "kind"?
            kind: news,                  | kind: news, date: 2026-11-01, | UNKNOWN_KEY | Did you mean "published"?
            accessed: 2026-11-23         | retrieved: 2026-11-23      | UNKNOWN_KEY    | Did you mean "accessed"?
            accessed: 2026-11-23         | accessed: 2026-11-32       | INVALID_DATE   | Write a day
            status: reported             | confidence: reported       | UNKNOWN_KEY    | Did you mean "status"?
            sources: [nv, hf]            | sources: nv, hf            | WRONG_TYPE     | Write sources: [nv]
            by: analysts                 | by: {name: a}              | WRONG_TYPE     | Write by: huawei
            title: A                     | \\ttitle: A                 | INVALID_YAML   | Replace the tab by spaces
            title: A                     | title A                    | INVALID_YAML   | Write a line such as title
            title: A                     | titel: A: B                | INVALID_YAML   | Put the whole text into quotes
            title: A                     | title: *A* b               | INVALID_YAML   | cannot start with *. Put the whole text into quotes
            title: A                     | title: & A                 | INVALID_YAML   | cannot start with &. Put the whole text into quotes
            title: A                     | title: ? A                 | INVALID_YAML   | cannot start with ?. Put the whole text into quotes
            title: A                     | headline: A                | UNKNOWN_KEY    | Did you mean "title"?
            date: 2026                   | `  date: 2026`             | INVALID_YAML   | Start it in the same column
            summary:                     | description:               | UNKNOWN_KEY    | Did you mean "summary"?
            topics: [chips]\\n            | ``                         | MISSING_KEY    | Add topics: [chips]
            topics: [chips]              | category: chips            | UNKNOWN_KEY    | Did you mean "topics"?
            topics: [chips]              | topics: chips              | WRONG_TYPE     | Write topics: [chips]
            topics: [chips]              | topics: chips]             | WRONG_TYPE     | Write topics: [chips]
            topics: [chips]              | topics: []                 | OUT_OF_RANGE   | Write topics: [chips]
            topics: [chips]              | topics: {a: b}             | WRONG_TYPE     | Write topics: [chips]
            kind: report                 | kind: report\\nentities: a  | WRONG_TYPE     | Write entities: [a]
            kind: report                 | kind: report\\nstory: [a]   | WRONG_TYPE     | Write story: the-story
            """)
    void isOneProblem(String right, String wrong, String code, String hint) {
        List<String> problems = problems(POST.replaceFirst(
                Pattern.quote(right.translateEscapes()), Matcher.quoteReplacement(wrong.translateEscapes())));

        assertThat(problems).singleElement().asString().startsWith(code + " ").contains(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"https://hf.example/\"]",
                "https://hf.example/",
                "{hf: https://hf.example/}",
                "[hf: https://hf.example/]"
            })
    void aListOfSourcesThatIsNoneIsOneProblem(String sources) {
        String post = POST.substring(0, POST.indexOf("sources:")) + "sources: " + sources + "\n"
                + POST.substring(POST.indexOf("claims:"));

        assertThat(problems(post))
                .singleElement()
                .asString()
                .startsWith(sources.contains(": ") && sources.startsWith("[") ? "UNKNOWN_KEY" : "WRONG_TYPE");
    }

    private static List<String> problems(String post) {
        return new Newsroom()
                .organization("huawei")
                .file("stories/the-story.md", "title: It\nsummary: It.\nquestion: Is it?\ntopics: [chips]")
                .file("posts/2026/a.md", post, "Text [@hf] and more [@nv].")
                .problems();
    }
}
