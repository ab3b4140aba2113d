package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** No file that is published shows a place of a message or a template that was not filled. */
@ExtendWith(RealSite.class)
class UnfilledPlacesTest {

    private static final Set<String> TEXT = Set.of("html", "xml", "json", "txt", "eml", "ics", "csv", "opml");

    /**
     * A value of a message, an interpolation of FreeMarker, a directive, a macro call, or a key in place of its text. Words
     * are told from the mark behind them: of a hundred megabytes few characters have to be looked at twice.
     */
    private static final Pattern PLACE =
            Pattern.compile("(?=[{,$<.])(?:\\{[0-9]+[,}]|,(?:plural|choice),|\\$\\{|</?[#@][a-z]"
                    + "|\\{(?<=\\bother\\{)|\\.(?<=\\b(?:text|count|threshold|body)\\.)[a-z-]+\\b(?=[\"<]))");

    /**
     * What the search reads, numbers written as letters, in which any two may stand together; and schemas, whose patterns
     * count with braces.
     */
    private static final Pattern NO_TEXT =
            Pattern.compile("search/(?:places-\\d+\\.txt|facets\\.json)|.*\\.schema\\.json");

    private static List<String> places(BuiltSite site) {
        List<String> found = new ArrayList<>();
        site.files().forEach((name, bytes) -> {
            if (TEXT.contains(name.substring(name.lastIndexOf('.') + 1))
                    && !NO_TEXT.matcher(name).matches()) {
                Matcher place = PLACE.matcher(new String(bytes, StandardCharsets.UTF_8));
                while (place.find()) {
                    found.add(name + ": " + place.group());
                }
            }
        });
        return found;
    }

    @Test
    void theRealSiteShowsNone(BuiltSite site) {
        assertThat(site.files()).containsKeys("feed.xml", "robots.txt");
        assertThat(places(site)).isEmpty();
    }

    @Test
    void theNewsroomShowsNone(@TempDir Path source) {
        Newsroom.copy(source);
        Newsroom.build(source);
        BuiltSite site = BuiltSite.read(source.resolve("output"), Newsroom.HOST);
        assertThat(site.files().keySet()).anyMatch(name -> name.endsWith(".eml"));
        assertThat(places(site)).isEmpty();
    }
}
