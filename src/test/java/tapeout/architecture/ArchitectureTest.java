package tapeout.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
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

/** The rules of the shape of classes. */
class ArchitectureTest {

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
    void namesSayWhatAClassDoes() {
        classes()
                .should()
                .haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)$")
                .check(ProjectClasses.ALL);
    }
}
