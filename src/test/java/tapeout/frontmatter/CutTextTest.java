package tapeout.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML takes a {@code #} with a space before it for a comment; in a text without quotes it was meant as text. */
class CutTextTest {

    private static final String POST = """
            ---
            title: A headline that is long enough
            date: 2026-11-24 # the launch
            summary: "A summary # with a hash in quotes that is long enough to pass." # quoted
            topics: [chips] # a list
            # a comment on a line of its own
            kind: report # a word
            sources: # where it is known from
              - {id: hf, publisher: HF, title: "A page", kind: news, accessed: 2026-11-24} # done
            ---
            """;

    @Test
    void aCommentBehindWhatIsNoFreeTextIsAComment() {
        assertThat(lines(POST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: &amp; more of the chips of this year          | 2:8  | &amp;
            title: &c A headline that is long enough             | 2:8  | &c
            summary: &R D spending grew, says the maker of chips | 4:10 | &R
            tags: [ai, &T chips]                                 | 8:12 | &T
            unknowns:\\n  - &b Which of the chips                | 9:5  | &b
            """)
    void aWordThatNamesATextForNobodyIsAProblem(String yaml, String place, String name) {
        String written = yaml.translateEscapes();
        String key = written.substring(0, written.indexOf(':'));
        String document = POST.contains("\n" + key + ":")
                ? POST.replaceFirst("(?m)^" + key + ":.*$", written)
                : POST.replace("sources:", written + "\nsources:");

        assertThat(lines(document)).singleElement().asString().contains("TO-022", ":" + place, "\"" + name + "\"");
    }

    @Test
    void aNameThatIsUsedAndTextsInQuotesAreLeftAlone() {
        assertThat(lines(POST.replace("title: A headline that is long enough", "title: &t A headline that is long")
                        .replace("sources:", "unknowns: [*t]\nsources:")))
                .isEmpty();
        assertThat(lines(POST.replace("title: A headline that", "title: \"&c\" # A headline that")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"!important", "!Kubernetes is here to stay", "!!int 5"})
    void aTagOfYamlIsOneProblem(String title) {
        assertThat(lines(POST.replace("A headline that is long enough", title)))
                .singleElement()
                .asString()
                .contains("TO-022");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Huawei becomes vendor #1 in China          | 4:30 | title
            title: Huawei becomes vendor\\t#1 in China        | 4:30 | title
            title: Über das # sprechen alle in der Stadt      | 4:17 | title
            title: 💡💡💡 idea is # one of this whole year     | 4:20 | title
            title: Written on\\n  two lines #1 of all         | 5:13 | title
            summary: It may be true, says # a source of ours  | 4:31 | summary
            unknowns: [Which of the chips is # one]           | 4:34 | unknowns
            unknowns:\\n  - Which of the chips is #1           | 5:27 | unknowns
            unknowns:\\n  - #1 is which of the chips           | 5:5  | unknowns
            unknowns:\\n  - text: Which chip is #1             | 5:25 | text
            event: {label: Vendor #1 named}                   | 4:23 | label
            event:\\n  label: Vendor #1 named                 | 5:17 | label
            event: {label: Vendor #1 named,\\n  date: 2026}    | 4:23 | label
            claims:\\n  - by: analysts at #1 bank             | 5:21 | by
            tags: [ai, C #]                                   | 4:14 | tags
            tags:\\n  - C # language                           | 5:7  | tags
            image: {src: a.png, alt: Vendor #1}               | 4:33 | alt
            title: Huawei becomes the vendor\\n  #1 in China   | 5:3  | title
            title: Huawei leads,\\n  says a\\n\\n    #tag of all | 7:5  | title
            title: Written on\\r\\n  #1 of all of them      | 5:3  | title
            title: Written on\\n  #1 of all of\\n  them       | 5:3  | title
            title:\\n  Huawei becomes vendor\\n  #1 in China   | 6:3  | title
            summary: Über das\\n #AI sprechen alle hier     | 5:2  | summary
            unknowns:\\n  - Which of the chips\\n    #1 is    | 6:5  | unknowns
            unknowns:\\n- Which of the chips\\n  #1 is        | 6:3  | unknowns
            unknowns:\\n  - text: Which of all\\n     #1 is   | 6:6  | text
            event:\\n  label: Vendor\\n   #1 named            | 6:4  | label
            event:\\n  label:\\n   #1 of all                  | 6:4  | label
            event: {label: Vendor\\n    #1, date: 2026}      | 5:5  | label
            title: "Huawei becomes vendor" #1 in China        | 4:32 | title
            title: 'Huawei becomes vendor'   #1 in China      | 4:34 | title
            title: "Huawei" #10: who follows                  | 4:17 | title
            title: "Über das" #1 sprechen alle                | 4:19 | title
            unknowns: ["Which chip is" #1]                    | 4:28 | unknowns
            title: "Huawei leads them"#1 of all               | 4:27 | title
            title: 'Huawei leads them'# of all                | 4:27 | title
            unknowns: ["Which chip is"#1, "and when"]         | 4:27 | unknowns
            unknowns:\\n  - 'Which chip is'#1                 | 5:20 | unknowns
            event: {label: 'Vendor'#1, date: 2026}            | 4:24 | label
            event:\\n  label: "Vendor"#1 named                | 5:18 | label
            event: {label: "Vendor" #1 named,\\n  date: 2026}  | 4:25 | label
            tags: [#1, ai]                                    | 4:8  | tags
            tags: [ai, #1]                                    | 4:12 | tags
            tags: [ai,#1, chips]                              | 4:11 | tags
            tags: [#ai, "#chips"]                             | 4:8  | tags
            tags: ["]", #ai]                                  | 4:13 | tags
            tags: #ai #chips                                  | 4:7  | tags
            unknowns: #1 is which of the chips                | 4:11 | unknowns
            tags: [ai, #1\\n  chips]                            | 4:12 | tags
            event: {label: #1, date: 2026}                    | 4:16 | label
            event: {date: 2026, label: #led}                  | 4:28 | label
            """)
    void aHashInAFreeTextIsAProblemAtTheHash(String yaml, String place, String key) {
        String written = yaml.translateEscapes();
        String document = POST.replace("title: A", written.startsWith("title:") ? "author: A" : "title: A")
                .replaceFirst("---\n", "---\n# 2\n# 3\n" + written + "\n");

        List<String> lines = lines(document);

        assertThat(lines)
                .filteredOn(line -> line.startsWith("TO-050"))
                .singleElement()
                .asString()
                .startsWith("TO-050 content/posts/2026/a.md:" + place + " A #")
                .contains("starts a comment", "of \"" + key + "\"")
                .contains(" quotes, or the comment on a line of its own");
        assertThat(lines).noneMatch(line -> line.startsWith("TO-022") || line.contains("characters"));
    }

    /** An optional text of which nothing is left was lost without a word. */
    @Test
    void aTextThatStartsWithAHashIsAProblemAtTheHash() {
        String source =
                POST.replace("accessed: 2026-11-24}", "accessed: 2026-11-24,\n     note: #1 in its field\n    }");

        assertThat(lines(source)).singleElement().asString().startsWith("TO-050 content/posts/2026/a.md:10:12 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note: # to be written",
                "note: ## later",
                "note: 'as published' # quoted",
                "note: 'as published' #quoted",
                "note: 'as published' # 2026-11-24: reviewed by the desk",
                "note: 'as published' #24.11. reviewed",
                "note: 'as published' # 10:30 reviewed",
                "note: 'as published' # 62 characters",
                "note: 'as published' # 3 pages",
                "note: 'as published' # 1 of 3",
                "note: 'as published' #123 fixes it",
                "note: 'as published, ' # and more",
                "note: '-' # a dash",
                "note: 'as published' # 1. reviewed",
                "note: 'as published'\n    #1 a line of its own",
                "note: 'as published'\n      #1 a line of its own",
                "note: as published\n    #1 a line of its own",
                "note: as published\n\n#1 a line of its own",
                "note: as published\n    #url: https://example.com/",
                "note: as published\n      # a comment under it",
                "note: as published\n      ## more of them",
                "note:\n      #- as published",
                "note:\n      # to be written",
                "note: |\n      as published\n    #1 a line of its own",
                "note: >- # folded\n        a text"
            })
    void aCommentBehindAKeyOrAQuotedTextIsAComment(String note) {
        String source = POST.replace(
                "  - {id: hf, publisher: HF, title: \"A page\", kind: news, accessed: 2026-11-24} # done\n",
                "  - id: hf\n    publisher: HF\n    title: A page\n    kind: news\n    accessed: 2026-11-24\n    "
                        + note + "\n");

        assertThat(lines(source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tags: [ai, # the field\n  chips]",
                "tags: [ # [two] of them\n  ai, chips]",
                "tags: [\n  #1,\n  ai]",
                "tags: [ai, 'chips, #1']",
                "tags: [ # 1 entry\n  ai]",
                "tags: [ai, # 2 of\n  chips]",
                "tags: [ai, #see {x}\n  chips]",
                "event: {label: 'Chips',\n  date: 2026 # 4 of them\n  }",
            })
    void aCommentWithinAListIsAComment(String tags) {
        assertThat(lines(POST.replace("sources:", tags + "\nsources:"))).isEmpty();
    }

    @Test
    void aListThatIsNotClosedIsStillToldAsOne() {
        assertThat(lines(POST.replace("sources:", "tags: [ai, # the field\n  chips\nsources:")))
                .singleElement()
                .asString()
                .contains("TO-022", ":8:7", "is not closed");
    }

    @Test
    void aHashWithoutASpaceBeforeItIsText() {
        assertThat(lines(POST.replace("A headline", "C# and F# make a headline")))
                .isEmpty();
    }

    @Test
    void documentsOfOtherTypesAreLookedThroughAsWell() {
        String recipe = """
                ---
                type: recipe # a type of our own
                title: Cake #7
                minutes: 20 # or so
                day: 2026-11-24 09:00 # baked
                oven: hot # quite
                steps: {first: [mix eggs #1, bake]}
                ---
                """;

        assertThat(lines(recipe.replace("steps: {first: [mix eggs #1, bake]}", "steps:\n  first:\n    - mix eggs #1")))
                .hasSize(2)
                .allMatch(line -> line.startsWith("TO-050 "))
                .anyMatch(line -> line.contains(":3:13 "))
                .anyMatch(line -> line.contains(":9:16 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[ai; chips]", "[“ai”, chips]", "[chips, „ai“]", "[‘ai’]", "[ai，chips]", "[晶片、模型]", "[ai؛ chips]"
            })
    void whatYamlReadsAsOneTagIsAProblem(String tags) {
        assertThat(lines(POST.replace("sources:", "tags: " + tags + "\nsources:")))
                .singleElement()
                .asString()
                .startsWith("TO-030 ")
                .endsWith("Write it as words alone, with commas between entries and straight quotes around one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"['ai; chips', C#]", "[the makers’, 5” panels]"})
    void otherTagsAreTags(String tags) {
        assertThat(lines(POST.replace("sources:", "tags: " + tags + "\nsources:")))
                .isEmpty();
    }

    private static List<String> lines(String document) {
        return Documents.read("content/posts/2026/a.md", document).lines();
    }
}
