package tapeout.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tapeout.content.Entity;
import tapeout.content.type.EntityType;
import tapeout.library.Library;

/** Two sites with trackers, the newsroom and the repository's own, built for the tests of their files. */
@ExtendWith(RealSite.class)
abstract class TrackedSites {

    @TempDir
    private static Path folder;

    static Tracked newsroom;
    static Tracked real;

    /** A built site with the library that it was built from. */
    record Tracked(BuiltSite site, Library library, LocalDate day) {

        static Tracked of(BuiltSite site, Path source, String asOf) {
            Instant instant = Instant.parse(asOf);
            return new Tracked(site, ReadLibrary.of(source, asOf), LocalDate.ofInstant(instant, ZoneOffset.UTC));
        }

        List<Map<String, String>> rows(EntityType type) {
            return CsvTable.rows(text(type, ".csv"));
        }

        List<Map<String, String>> facts(EntityType type) {
            return CsvTable.rows(text(type, "-facts.csv"));
        }

        EntityType type(String word) {
            return library.types().of(word).orElseThrow();
        }

        JsonNode json(EntityType type) {
            return StructuredData.read(text(type, ".json"));
        }

        String text(EntityType type, String ending) {
            String name = type.folder();
            return new String(site.file("trackers/" + name + "/" + name + ending), StandardCharsets.UTF_8);
        }

        String url(Entity entity) {
            return site.host() + entity.type().folder() + "/" + entity.id() + "/";
        }
    }

    @BeforeAll
    static void build(RealSite.Build build) {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        Newsroom.build(source);
        newsroom = Tracked.of(BuiltSite.read(source.resolve("output"), Newsroom.HOST), source, Newsroom.AS_OF);
        real = Tracked.of(build.site(), build.source(), RealSite.AS_OF);
    }

    static Stream<Tracked> both() {
        return Stream.of(newsroom, real);
    }

    static List<String> ids(Tracked tracked, EntityType type) {
        return tracked.library().entities(type).stream().map(Entity::id).toList();
    }
}
