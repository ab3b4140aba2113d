package tapeout.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
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
import tapeout.config.SiteConfig;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.content.FactValue;
import tapeout.content.FieldValue;
import tapeout.content.type.MeasureType;
import tapeout.page.FeedSubject;
import tapeout.page.Page;
import tapeout.threshold.Step;
import tapeout.view.context.SiteContext;

/** The rules between packages and of the shape of classes. */
class ArchitectureTest {

    /** What each package may use of the others; {@code cli} may use all. */
    private static final Map<String, List<String>> MAY_USE = mayUse();

    /** How many files a reader can keep in mind. */
    private static final long LARGEST_ROOM = 40;

    /** Sealed types whose cases are told apart by visitors alone. */
    private static final List<Class<?>> FAMILIES = List.of(
            Document.class,
            Page.class,
            FeedSubject.class,
            BodySlot.class,
            FactValue.class,
            FieldValue.class,
            MeasureType.Formula.class,
            Step.class);

    private static final int LONGEST_PARAMETER_LIST = 8;

    private static Map<String, List<String>> mayUse() {
        Map<String, List<String>> uses = new LinkedHashMap<>();
        uses.put("problem", List.of());
        uses.put("properties", List.of("problem"));
        uses.put("csv", List.of("problem"));
        uses.put("content", List.of("problem"));
        uses.put("config", List.of("content", "problem"));
        uses.put("frontmatter", List.of("content", "problem"));
        uses.put("markdown", List.of("content", "problem"));
        uses.put("library", List.of("content", "problem"));
        uses.put("editorial", List.of("config", "content", "library", "problem"));
        uses.put("picture", List.of());
        uses.put("page", List.of("config", "content", "csv", "library", "picture", "problem"));
        uses.put("lock", List.of("content", "library", "page", "problem"));
        uses.put("own", List.of("content", "csv", "frontmatter", "problem"));
        uses.put("threshold", List.of("content", "library"));
        uses.put("view", List.of("config", "content", "library", "page", "picture", "threshold"));
        uses.put("template", List.of("problem", "properties", "view"));
        uses.put("feed", List.of("view"));
        uses.put("card", List.of("picture", "view"));
        uses.put("search", List.of("view"));
        uses.put("mail", List.of("config", "problem"));
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

    /** A new case must not compile until every place that must know it does: visitors and methods, no ladders. */
    @Test
    void casesOfFamiliesAreNotAskedForOutsideThem() {
        List<JavaClass> families =
                FAMILIES.stream().map(ProjectClasses.ALL::get).toList();
        classes()
                .should(new ArchCondition<JavaClass>("not ask by instanceof for a case of another package's family") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (InstanceofCheck check : type.getInstanceofChecks()) {
                            boolean asks = families.stream()
                                    .anyMatch(family -> !type.getPackage().equals(family.getPackage())
                                            && !check.getRawType().equals(family)
                                            && check.getRawType().isAssignableTo(family.getFullName()));
                            if (asks) {
                                events.add(SimpleConditionEvent.violated(
                                        type,
                                        check.getOwner().getFullName() + " asks for "
                                                + check.getRawType().getName()));
                            }
                        }
                    }
                })
                .check(ProjectClasses.ALL);
    }

    /** What assembles a whole page or file may ask everything, and hands its parts the few questions that they ask. */
    @Test
    void partsAskNoMoreThanTheyNeed() {
        noClasses()
                .that()
                .resideInAPackage("tapeout.view..")
                .and(describe(
                        "are parts, not assemblers",
                        type -> type.getPackageName().equals("tapeout.view.assemble.part")
                                || !outermost(type).getSimpleName().endsWith("Assembler")))
                .and()
                .doNotBelongToAnyOf(SiteContext.class)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(SiteContext.class, SiteConfig.class)
                .check(ProjectClasses.ALL);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    @Test
    void parameterListsStayShort() {
        codeUnits()
                .that(describe(
                        "are written by hand, and not to hold a row of values",
                        unit -> !unit.getOwner().isRecord()
                                && !unit.getOwner().isEnum()
                                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should(new ArchCondition<JavaCodeUnit>("have at most " + LONGEST_PARAMETER_LIST + " parameters") {
                    @Override
                    public void check(JavaCodeUnit unit, ConditionEvents events) {
                        if (unit.getRawParameterTypes().size() > LONGEST_PARAMETER_LIST) {
                            events.add(SimpleConditionEvent.violated(unit, unit.getFullName()));
                        }
                    }
                })
                .check(ProjectClasses.ALL);
    }

    @Test
    void recordsAreGroupedByWhatBelongsTogether() {
        classes()
                .that(describe("are records", JavaClass::isRecord))
                .should(new ArchCondition<JavaClass>("have at most " + LONGEST_PARAMETER_LIST + " components") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        long components = type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .count();
                        if (components > LONGEST_PARAMETER_LIST) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + components));
                        }
                    }
                })
                .check(ProjectClasses.ALL);
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
    void namesSayWhatAClassDoes() {
        classes()
                .should()
                .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)$")
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
