package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a body's HTML more strictly than any browser: every tag in lower case, closed in order, its attributes quoted and
 * known, every other angle bracket escaped. Slots stand in braces. What passes holds nothing that runs.
 */
public final class StrictHtml {

    private static final Pattern TOKEN = Pattern.compile(
            "<(?<close>/)?(?<name>[a-z][a-z0-9]*)(?<attributes>(?: [a-z-]+(?:=\"[^\"<]*\")?| \\{image\\})*)>|(?<text>[^<>]+)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile(" (?:(?<name>[a-z-]+)(?:=\"(?<value>[^\"]*)\")?|\\{image\\})");
    private static final Pattern AMPERSAND = Pattern.compile("&(?!amp;|lt;|gt;|quot;)");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "source", "track", "wbr", "col");
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-hidden",
            "aria-label",
            "checked",
            "class",
            "colspan",
            "controls",
            "datetime",
            "decoding",
            "dir",
            "disabled",
            "href",
            "id",
            "lang",
            "loading",
            "loop",
            "media",
            "muted",
            "poster",
            "preload",
            "open",
            "rel",
            "reversed",
            "role",
            "rowspan",
            "scope",
            "span",
            "src",
            "start",
            "tabindex",
            "title",
            "srcset",
            "type",
            "value",
            "width");

    private StrictHtml() {}

    public static void check(String html) {
        Deque<String> open = new ArrayDeque<>();
        Set<String> ids = new HashSet<>();
        Matcher token = TOKEN.matcher(html);
        int at = 0;
        while (at < html.length()) {
            if (!token.find(at) || token.start() != at) {
                fail("no well-formed HTML at «%s» of\n%s", html.substring(at, Math.min(html.length(), at + 60)), html);
            }
            at = token.end();
            String name = token.group("name");
            if (name == null) {
                assertThat(AMPERSAND.matcher(token.group("text")).find())
                        .as(html)
                        .isFalse();
            } else if (token.group("close") != null) {
                assertThat(open.poll()).as(html).isEqualTo(name);
            } else {
                assertThat(name).as(html).isNotIn("script", "style", "svg", "math", "iframe", "object", "form");
                attributes(token.group("attributes"), ids);
                if (!VOID.contains(name)) {
                    open.push(name);
                }
            }
        }
        assertThat(open).as(html).isEmpty();
    }

    private static void attributes(String attributes, Set<String> ids) {
        Set<String> names = new HashSet<>();
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String name = attribute.group("name");
            if (name == null) {
                continue;
            }
            String value = String.valueOf(attribute.group("value"));
            assertThat(ATTRIBUTES).contains(name);
            assertThat(names.add(name)).as("%s twice in %s", name, attributes).isTrue();
            assertThat(AMPERSAND.matcher(value).find()).as(attributes).isFalse();
            if (Set.of("href", "poster", "src", "srcset").contains(name)) {
                assertThat(value).matches("(https?://|//|mailto:|#|\\{link\\}).*");
            } else if (name.equals("id")) {
                assertThat(ids.add(value)).as("id %s twice", value).isTrue();
            }
        }
    }
}
