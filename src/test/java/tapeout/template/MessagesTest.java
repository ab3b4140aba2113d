package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.problem.Problem;
import tapeout.view.part.Link;
import tapeout.view.words.Messages;

class MessagesTest {

    private static final Link VIEW = new Link("<4>", "/");

    private TemplateFolder folder;

    @BeforeEach
    void makeFolder(@TempDir Path source) {
        folder = new TemplateFolder(source).with("own.ftlh", "${text('test.' + view.label)}");
        folder.with("messages.properties", """
                        # words
                        test.hello=Hello
                        test.apostrophe=It’s here
                        test.named=By {0}
                        test.minutes={0,choice,1#1 minute|1<{0} minutes}
                        test.posts={0,plural,=0{none} one{# post} other{# posts}}
                        test.list=By {0}
                        test.tag=a <b> {0}
                        """);
    }

    private String rendered(String template) {
        return folder.with("p.ftlh", template).render("p.ftlh", VIEW);
    }

    private Problem problem(String template) {
        List<Problem> problems = folder.with("p.ftlh", template).fail("p.ftlh", VIEW);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text('test.hello')|Hello",
                "text('test.apostrophe')|It’s here",
                "text('test.named', view.label)|By &lt;4&gt;",
                "text('test.minutes', 1)|1 minute",
                "text('test.minutes', 4)|4 minutes",
                "text('test.minutes', 1200)|1,200 minutes",
                "text('test.posts', 0)|none",
                "text('test.posts', 1)|1 post",
                "text('test.posts', 1234567)|1,234,567 posts",
                "text('test.list', []) + '.'|By .",
                "text('test.list', ['a'])|By a",
                "text('test.list', ['a', 2])|By a and 2",
                "text('test.list', ['a', 'b', '<'])|By a, b and &lt;",
                "text('test.list', ['a', 'b', 'c', 'd'])|By a, b, c and d"
            })
    void fillsMessages(String call, String expected) {
        assertThat(rendered("${" + call + "}")).isEqualTo(expected);
    }

    @Test
    void keepsMarkupAndEscapesTheWordsAroundIt() {
        assertThat(rendered("<#assign link><i>${view.label}</i></#assign>${text('test.tag', link)}"))
                .isEqualTo("a &lt;b&gt; <i>&lt;4&gt;</i>");
    }

    @Test
    void keepsMarkupWithinLists() {
        assertThat(rendered("<#assign link><i>x</i></#assign>${text('test.list', [link, '<', link])}"))
                .isEqualTo("By <i>x</i>, &lt; and <i>x</i>");
    }

    @Test
    void namesACallWithoutAValueWithItsPlace() {
        Problem problem = problem("\n ${text('test.named')}");
        assertThat(problem.code() + " " + problem.location() + " " + problem.detail())
                .isEqualTo("MESSAGE_WITHOUT_VALUE templates/p.ftlh:2:2"
                        + " The message \"test.named\" shows {0}, and no value is given for it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "site.skip=a\\nsite.skip=b | 2:1 DUPLICATE_KEY The key \"site.skip\" already stands in line 1",
                "site.skip: a\\n  site.skip b | 2:3 DUPLICATE_KEY The key \"site.skip\" already stands in line 1",
                "site.skipp=a | 1:1 UNKNOWN_MESSAGE Nothing reads the message \"site.skipp\". Did you mean \"site.skip\"?",
                "body.noteS=a | 1:1 UNKNOWN_MESSAGE Did you mean \"body.note\"?",
                "mine.own=a | 1:1 UNKNOWN_MESSAGE Remove it, or show it with ${text(\"mine.own\")}",
                "feed.site=all {1} of {0} | 1:15 MESSAGE_WITHOUT_VALUE shows {1}, which it is not given. Its values are {0} alone.",
                "site.skip=to {0} | 1:14 MESSAGE_WITHOUT_VALUE Write it without a value",
                "site.skip={0,plural,other{x}} | 1:11 MESSAGE_WITHOUT_VALUE shows {0}",
                "feed.part={0}: {1} {2} | 1:20 MESSAGE_WITHOUT_VALUE Its values are {0} to {1}.",
                "date.day=am {0}. {1} | 1:10 DROPPED_VALUE does not show {2}",
                "post.background=Hintergrund | 1:17 DROPPED_VALUE does not show {0}",
                "count.posts=viele | 1:13 DROPPED_VALUE does not show {0}",
                "list.end={0} und | 1:10 DROPPED_VALUE does not show {1}",
                "feed.site=by {who} | 1:14 TEMPLATE_ERROR a { starts a value such as {0}",
                "feed.site={0 | 1:11 TEMPLATE_ERROR a { starts a value such as {0}",
                "feed.site={0}} | 1:14 TEMPLATE_ERROR this } closes nothing",
                "feed.site={0,number,#} | 1:11 TEMPLATE_ERROR {0,plural,…} or {0,choice,…}",
                "count.posts={0,plural,one{x}} | 1:13 TEMPLATE_ERROR a plural needs the form other{…}",
                "count.posts={0,plural,ein{x} other{y}} | 1:23 TEMPLATE_ERROR plural forms are zero, one, two, few, many, other",
                "count.posts={0,plural,other{y} | 1:13 TEMPLATE_ERROR this { has no }",
                "count.posts={0,choice,x} | 1:23 TEMPLATE_ERROR a choice is written 0#none|1#one|1<more",
                "feed.site='{0} | 1:11 TEMPLATE_ERROR what this apostrophe starts has no end",
                "plural.one=n is 1 | 1:12 TEMPLATE_ERROR \"n is 1\" is no condition such as n % 10 = 2..4",
            })
    void placesWhatIsWrongWithTheSitesWords(String words, String problem) {
        folder.with("messages.properties", words.replace("\\n", "\n") + "\n").messages();
        assertThat(folder.problems())
                .singleElement()
                .extracting(found -> found.location().line() + ":"
                        + found.location().column() + " " + found.code() + " " + found.detail() + " " + found.hint())
                .asString()
                .containsSubsequence(problem.split("(?<=_[A-Z]{3,9}) ", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "feed.site=Alles von {0}|X|Alles von X",
                "feed.site=What's {0}'s?|X|What's X's?",
                "feed.site='{'{0}'}'|X|{X}",
                "feed.site=It''s {0}|X|It's X",
                "feed.site=\\u00fc {0}|X|ü X",
                "`count.posts={0,choice,0#keine|1#einer|1<{0} viele}`|0|keine",
                "`count.posts={0,choice,0#keine|1#einer|1<{0} viele}`|1|einer",
                "`count.posts={0,choice,0#keine|1#einer|1<{0} viele}`|1234|1,234 viele",
                "count.posts={0, plural, one {# Beitrag} other {# Beiträge}}|2|2 Beiträge",
            })
    void readsTheSitesWords(String words, String value, String text) {
        folder.with("messages.properties", words + "\n");
        Object given = value.matches("[0-9]+") ? Integer.valueOf(value) : value;
        assertThat(folder.messages().text(words.split("=", 2)[0], given)).isEqualTo(text);
        assertThat(folder.problems()).isEmpty();
    }

    /** Rules of CLDR 46. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i = 1 and v = 0 | v = 0 and i % 10 = 2..4 and i % 100 != 12..14 | one few few other",
                "v = 0 and i % 10 = 1 and i % 100 != 11 | v = 0 and i % 10 = 2..4 and i % 100 != 12..14 | one few few one",
                "i = 0,1 | n = 22 or n = 99 | one other few other",
                "n = 1 || one other other other",
            })
    void goesByThePluralFormsOfItsLanguage(String one, String few, String forms) {
        folder.with(
                "messages.properties",
                "plural.one=" + one + "\nplural.few=" + (few == null ? "" : few)
                        + "\ncount.posts={0,plural,one{one} few{few} many{many} other{other}}\n");
        Messages messages = folder.messages();
        assertThat(messages.text("count.posts", 1)
                        + " " + messages.text("count.posts", 2)
                        + " " + messages.text("count.posts", 22)
                        + " " + messages.text("count.posts", 21))
                .isEqualTo(forms);
        assertThat(messages.text("count.posts", 12)).isEqualTo("other");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"${text(\"mine.own\")}", "<#assign k = 'mine.own'>", "${text(\"mine.\" + view.label)}"})
    void takesWordsThatTheSitesOwnTemplatesRead(String template) {
        folder.with("messages.properties", "mine.own=a\n")
                .with("p.ftlh", template)
                .messages();
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void namesAMissingMessageWithItsPlace() {
        Problem problem = problem("\n ${text('test.helo')}");
        assertThat(problem.code() + " " + problem.location() + " " + problem.detail() + " " + problem.hint())
                .startsWith("MISSING_MESSAGE templates/p.ftlh:2:2 There is no message \"test.helo\".")
                .contains("Did you mean \"test.hello\"?");
    }

    @Test
    void placesAPatternThatIsNone() {
        folder.with("messages.properties", "test.good=yes\ntest.bad=by {who}\n").messages();
        assertThat(folder.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location()).hasToString("templates/messages.properties:2:13"))
                .satisfies(problem -> assertThat(problem.detail()).contains("\"test.bad\""));
    }

    @Test
    void putsTheSitesWordsOnTopOfThePackedOnes() {
        folder.with("messages.properties", "site.skip=Zum Inhalt\n");
        assertThat(folder.messages().text("site.skip")).isEqualTo("Zum Inhalt");
        assertThat(folder.messages().keys()).contains("claim.status.company-claim");
    }

    @Test
    void saysWhichValuesTextTakes() {
        assertThat(problem("${text('test.named', {'a': 1})}").detail())
                .contains("strings, numbers, markup and lists of them");
    }

    @Test
    void saysThatTextNeedsAKey() {
        assertThat(problem("${text()}").detail()).contains("needs the key of a message");
    }
}
