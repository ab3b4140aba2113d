package tapeout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tapeout.content.Body;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** What must hold whatever is written. */
class GeneratedMarkdownTest {

    private static final int BODIES = 4_000;
    private static final Pattern TAG = Pattern.compile("<(/?[a-z0-9]+)");

    @Test
    void makesWellFormedHtmlWithoutScripts() {
        MarkdownSource source = new MarkdownSource(20261124);
        for (int i = 0; i < BODIES; i++) {
            String markdown = source.next();
            Rendered rendered = Rendered.of(markdown);

            assertThat(rendered.markup().toLowerCase(Locale.ROOT)).doesNotContain("<script");
            try {
                StrictHtml.check(rendered.markup());
                assertThat(tagsOfBrowser(rendered.markup())).isEqualTo(tags(rendered.markup()));
            } catch (AssertionError e) {
                throw new AssertionError("body " + i + ":\n" + markdown, e);
            }
            assertThat(rendered.body().anchors()).doesNotHaveDuplicates();
        }
    }

    /** The tags as they are written. */
    private static String tags(String html) {
        return TAG.matcher(html).results().map(tag -> tag.group(1)).collect(Collectors.joining(" "));
    }

    /** The tags of the tree that a browser makes of it: the same, unless something stands where it cannot. */
    private static String tagsOfBrowser(String html) {
        return tags(Jsoup.parseBodyFragment(html).body().html());
    }

    @Test
    void makesTheSameFromAnyThread() throws InterruptedException, ExecutionException {
        MarkdownRenderer renderer = MarkdownRenderer.standard();
        List<Callable<Body>> tasks = new ArrayList<>();
        List<Body> alone = new ArrayList<>();
        MarkdownSource source = new MarkdownSource(7);
        for (int i = 0; i < 500; i++) {
            SourceText text = new SourceText("post.md", source.next());
            alone.add(MarkdownRenderer.standard().render(text, 0, new Problems()));
            tasks.add(() -> renderer.render(text, 0, new Problems()));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Body> together = new ArrayList<>();
            for (Future<Body> body : threads.invokeAll(tasks)) {
                together.add(body.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
    }
}
