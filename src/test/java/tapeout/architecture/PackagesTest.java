package tapeout.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules between packages. */
class PackagesTest {

    /** What each package may use of the others; {@code cli} may use all. */
    private static final Map<String, List<String>> MAY_USE = mayUse();

    /** How many files a reader can keep in mind. */
    private static final long LARGEST_ROOM = 40;

    private static Map<String, List<String>> mayUse() {
        Map<String, List<String>> uses = new LinkedHashMap<>();
        uses.put("problem", List.of());
        uses.put("properties", List.of("problem"));
        uses.put("csv", List.of("problem"));
        uses.put("records", List.of());
        uses.put("content", List.of("problem"));
        uses.put("config", List.of("content", "problem"));
        uses.put("frontmatter", List.of("content", "problem"));
        uses.put("markdown", List.of("content", "problem"));
        uses.put("library", List.of("content", "problem", "records"));
        uses.put("editorial", List.of("config", "content", "library", "problem"));
        uses.put("picture", List.of());
        uses.put("page", List.of("config", "content", "csv", "library", "picture", "problem"));
        uses.put("lock", List.of("content", "library", "page", "problem"));
        uses.put("own", List.of("content", "csv", "frontmatter", "problem"));
        uses.put("threshold", List.of("content", "library"));
        uses.put("view", List.of("config", "content", "library", "page", "picture", "threshold"));
        uses.put("template", List.of("problem", "properties", "records", "view"));
        uses.put("feed", List.of("content", "view"));
        uses.put("card", List.of("picture", "view"));
        uses.put("search", List.of("view"));
        uses.put("mail", List.of("config", "content", "problem"));
        uses.put("output", List.of("config", "content", "problem"));
        uses.put(
                "site",
                List.of(
                        "card",
                        "config",
                        "content",
                        "editorial",
                        "feed",
                        "frontmatter",
                        "library",
                        "lock",
                        "mail",
                        "markdown",
                        "output",
                        "own",
                        "page",
                        "picture",
                        "problem",
                        "records",
                        "search",
                        "template",
                        "view"));
        uses.put("guest", List.of("config", "content", "frontmatter", "output", "problem", "site", "template"));
        uses.put(
                "migrate", List.of("content", "csv", "frontmatter", "guest", "output", "own", "problem", "properties"));
        uses.put(
                "jbake",
                List.of("config", "content", "frontmatter", "guest", "markdown", "problem", "properties", "site"));
        uses.put("maven", List.of("cli"));
        uses.put("serve", List.of("config", "content", "output", "problem", "site"));
        return uses;
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatItMay(String name) {
        String[] forbidden = Stream.concat(MAY_USE.keySet().stream(), Stream.of("cli"))
                .filter(other -> !other.equals(name)
                        && !MAY_USE.getOrDefault(name, List.of()).contains(other))
                .map(other -> "tapeout." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("tapeout." + name + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .check(ProjectClasses.ALL);
    }

    @Test
    void everyPackageHasItsRule() {
        assertThat(ProjectClasses.ALL.stream()
                        .map(type -> type.getPackageName())
                        .distinct())
                .allMatch(name -> outerRoom(name).equals("cli") || MAY_USE.containsKey(outerRoom(name)));
    }

    /** The rules of a package are those of the rooms within it as well. */
    private static String outerRoom(String name) {
        return name.substring("tapeout.".length()).replaceFirst("\\..*", "");
    }

    @Test
    void whatWasMeantIsFoundWithoutTheParser() {
        noClasses()
                .that()
                .resideInAPackage("tapeout.markdown.meant")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tapeout.markdown")
                .check(ProjectClasses.ALL);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("tapeout.(*)..").should().beFreeOfCycles().check(ProjectClasses.ALL);
    }

    @Test
    void roomsWithinAPackageHaveNoCycles() {
        slices().matching("tapeout.(**)").should().beFreeOfCycles().check(ProjectClasses.ALL);
    }

    @Test
    void roomsStaySmall() throws Exception {
        Map<String, Long> files = new LinkedHashMap<>();
        for (JavaClass type : ProjectClasses.ALL) {
            if (type.isTopLevelClass()) {
                files.merge(type.getPackageName(), 1L, Long::sum);
            }
        }
        assertThat(files)
                .isNotEmpty()
                .allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(LARGEST_ROOM));
    }

    @Test
    void eachLibraryIsKnownInOnePackage() {
        onlyIn("tapeout.markdown..", "com.vladsch.flexmark..");
        onlyIn("tapeout.template", "freemarker..");
        onlyIn("tapeout.cli", "picocli..");
        onlyIn("tapeout.maven", "org.apache.maven..");
        onlyIn("tapeout.jbake", "org.jbake..");
        onlyIn("tapeout.markdown.code", "org.fife..");
        onlyIn("tapeout.picture", "com.drew..");
        onlyIn("tapeout.frontmatter.yaml", "org.snakeyaml..");
        onlyIn("tapeout.migrate", "com.fasterxml.jackson.dataformat.toml..");
        onlyIn("tapeout.csv", "com.fasterxml.jackson.dataformat.csv..");
        onlyIn("tapeout.own", "com.networknt..");
    }

    private static void onlyIn(String home, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ProjectClasses.ALL);
    }

    @Test
    void everyPackageIsNullMarkedAndDescribed() throws Exception {
        List<String> names = ProjectClasses.ALL.stream()
                .map(type -> type.getPackageName())
                .distinct()
                .toList();
        for (String name : names) {
            Package described = Class.forName(name + ".package-info").getPackage();
            assertThat(described.isAnnotationPresent(NullMarked.class)).as(name).isTrue();
            assertThat(Files.readString(Path.of("src/main/java", name.replace('.', '/'), "package-info.java")))
                    .startsWith("/**");
        }
    }
}
