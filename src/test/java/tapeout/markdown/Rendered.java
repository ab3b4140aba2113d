package tapeout.markdown;

import java.util.List;
import java.util.function.Function;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** A body rendered for a test, as strings that are easy to compare. */
record Rendered(Body body, List<String> problems) {

    private static final MarkdownRenderer DIGEST = MarkdownRenderer.standard();

    /** Rendered as a digest's body. */
    static Rendered of(String markdown) {
        return of(DIGEST, markdown, 0);
    }

    static Rendered of(BodyRenderer renderer, String file, int bodyStart) {
        Problems problems = new Problems();
        Body body = renderer.render(new SourceText("post.md", file), bodyStart, problems);
        List<String> shown = problems.sorted().stream()
                .map(problem -> problem.code() + " " + problem.location().line() + ":"
                        + problem.location().column())
                .toList();
        return new Rendered(body, shown);
    }

    /** The HTML of a digest's body, without the line ending at its end. */
    static String html(String markdown) {
        return of(markdown).html();
    }

    /** What was reported for a digest's body: code and place. */
    static List<String> problems(String markdown) {
        return of(markdown).problems();
    }

    /** The HTML with its slots in braces. */
    String html() {
        return html(Rendered::shown);
    }

    /** The HTML with the kinds of its slots in braces. */
    String markup() {
        return html(slot -> shown(slot).replaceFirst("(?s) .*", ""));
    }

    private String html(Function<BodySlot, String> slots) {
        StringBuilder html = new StringBuilder(body.pieces().get(0));
        for (int i = 0; i < body.slots().size(); i++) {
            html.append('{').append(slots.apply(body.slots().get(i))).append('}');
            html.append(body.pieces().get(i + 1));
        }
        return html.toString().stripTrailing();
    }

    private static String shown(BodySlot slot) {
        if (slot instanceof BodySlot.EntityLink link) {
            return "entity " + link.id() + (link.text() == null ? "" : "|" + link.text());
        } else if (slot instanceof BodySlot.DocumentLink link) {
            return "link " + link.target() + (link.fragment() == null ? "" : "#" + link.fragment());
        } else if (slot instanceof BodySlot.ImageSource image) {
            return "image " + image.src();
        } else if (slot instanceof BodySlot.Citation citation) {
            return "source " + citation.sourceId() + " " + citation.occurrence();
        } else if (slot instanceof BodySlot.HeadingEnd heading) {
            return "heading " + heading.id();
        } else if (slot instanceof BodySlot.Word word) {
            return "word " + (word.key() + " " + word.number()).strip();
        }
        throw new IllegalArgumentException("unknown slot " + slot);
    }
}
