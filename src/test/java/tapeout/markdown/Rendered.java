package tapeout.markdown;

import java.util.List;
import java.util.function.Function;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** A body rendered for a test, as strings that are easy to compare. */
public record Rendered(Body body, List<String> problems) {

    private static final MarkdownRenderer DIGEST = MarkdownRenderer.standard();

    /** Rendered as a digest's body. */
    public static Rendered of(String markdown) {
        return of(DIGEST, markdown, 0);
    }

    public static Rendered of(BodyRenderer renderer, String file, int bodyStart) {
        Problems problems = new Problems();
        return of(renderer.render(new SourceText("post.md", file), bodyStart, problems), problems);
    }

    /** HTML rendered as a digest's body. */
    static Rendered ofHtml(String html) {
        Problems problems = new Problems();
        return of(DIGEST.renderHtml(html, new SourceText("post.html", html), 0, problems), problems);
    }

    private static Rendered of(Body body, Problems problems) {
        List<String> shown = problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.location().line() + ":"
                        + problem.location().column())
                .toList();
        return new Rendered(body, shown);
    }

    /** The HTML of a digest's body, without the line ending at its end. */
    public static String html(String markdown) {
        return of(markdown).html();
    }

    /** What was reported for a digest's body: code and place. */
    public static List<String> problems(String markdown) {
        return of(markdown).problems();
    }

    /** What was reported for a digest's body, in words. */
    public static List<String> messages(String markdown) {
        Problems problems = new Problems();
        DIGEST.render(new SourceText("post.md", markdown), 0, problems);
        return problems.sorted().stream().map(Problem::detail).toList();
    }

    /** What a digest's body is told to write instead: code and hint. */
    static List<String> hints(String markdown) {
        Problems problems = new Problems();
        DIGEST.render(new SourceText("post.md", markdown), 0, problems);
        return problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.hint())
                .toList();
    }

    /** The HTML with its slots in braces. */
    public String html() {
        return html(slot -> '{' + shown(slot) + '}');
    }

    /** The HTML with the kinds of its slots in braces. */
    public String markup() {
        return html(slot -> '{' + shown(slot).replaceFirst("(?s) .*", "") + '}');
    }

    /** The HTML for readers who have neither the page nor its style sheet, with its slots in braces. */
    public String elsewhere() {
        return html(slot -> '{' + shown(slot) + '}', 1);
    }

    /** The HTML as it would be without a site: links and images lead where they were written to. */
    String alone() {
        return html(Rendered::address, 1);
    }

    private String html(Function<BodySlot, String> slots) {
        return html(slots, 0);
    }

    /** @param way 0 as on a page, 1 as elsewhere */
    private String html(Function<BodySlot, String> slots, int way) {
        StringBuilder html = new StringBuilder(body.pieces().get(0));
        for (int i = 0; i < body.slots().size(); i++) {
            BodySlot slot = body.slots().get(i);
            if (slot instanceof BodySlot.OnPage markup) {
                html.append(body.variants().get(2 * markup.variant() + way));
            } else if (slot instanceof BodySlot.Code block) {
                html.append(body.variants().get(2 * block.variant() + way));
            } else {
                html.append(slots.apply(slot));
            }
            html.append(body.pieces().get(i + 1));
        }
        return html.toString().stripTrailing();
    }

    private static String address(BodySlot slot) {
        if (slot instanceof BodySlot.DocumentLink link) {
            return link.target() + link.query() + (link.fragment() == null ? "" : "#" + link.fragment());
        } else if (slot instanceof BodySlot.ImageSource image) {
            return "src=\"" + image.src() + image.query() + '"';
        }
        return slot instanceof BodySlot.HeadingEnd ? "" : '{' + shown(slot) + '}';
    }

    private static String shown(BodySlot slot) {
        if (slot instanceof BodySlot.ChartPlace place) {
            return "chart " + place.chart().show().id();
        }
        if (slot instanceof BodySlot.DataPlace place) {
            return "numbers " + place.number() + " " + place.chart().data().id();
        }
        if (slot instanceof BodySlot.Day day) {
            return "day " + day.when();
        }
        if (slot instanceof BodySlot.EntityLink link) {
            return "entity " + link.id() + (link.text() == null ? "" : "|" + link.text());
        } else if (slot instanceof BodySlot.DocumentLink link) {
            return "link " + link.target() + link.query() + (link.fragment() == null ? "" : "#" + link.fragment());
        } else if (slot instanceof BodySlot.ImageSource image) {
            return "image " + image.src() + image.query();
        } else if (slot instanceof BodySlot.Citation citation) {
            return "source " + citation.sourceId() + " " + citation.occurrence();
        } else if (slot instanceof BodySlot.HeadingEnd heading) {
            return "heading " + heading.id();
        }
        throw new IllegalArgumentException("unknown slot " + slot);
    }
}
