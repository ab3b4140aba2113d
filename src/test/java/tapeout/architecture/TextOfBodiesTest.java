package tapeout.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tapeout.content.Body;
import tapeout.content.Header;
import tapeout.problem.SourceLocation;

/** What a page shows of a body's text is noted, no answer holds it, and no page shows on which line something stands: decisions 0052 and 0043. */
class TextOfBodiesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tapeout.view", "tapeout.feed", "tapeout.search", "tapeout.mail", "tapeout.template");

    private static final JavaClasses ANSWERING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tapeout.library", "tapeout.threshold");

    private static final Set<String> TEXT = Set.of("pieces", "words", "plainHtml", "isBlank", "citationsFrom");

    /** The page of a post shows how long it is: a page's own document counts as read. */
    @Test
    void textIsReadWhereItIsNoted() {
        noClasses()
                .that()
                .doNotHaveSimpleName("PostAssembler")
                .and()
                .resideOutsideOfPackage("tapeout.view.body")
                .should()
                .callMethodWhere(describe("read the text of a body", call -> isOf(call, Body.class, TEXT)))
                .check(CLASSES);
    }

    @Test
    void noAnswerHoldsText() {
        noClasses()
                .should()
                .callMethodWhere(describe("read the text of a body", call -> isOf(call, Body.class, TEXT)))
                .check(ANSWERING);
    }

    @Test
    void noPageShowsLines() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "ask where something stands",
                        call -> isOf(call, SourceLocation.class, Set.of("line", "column", "toString", "compareTo"))
                                || isOf(call, Header.class, Set.of("places"))))
                .check(CLASSES);
    }

    private static boolean isOf(JavaCall<?> call, Class<?> owner, Set<String> names) {
        return call.getTarget().getOwner().isEquivalentTo(owner)
                && names.contains(call.getTarget().getName());
    }
}
