package tapeout.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What no code may do, or only in one place: write, ask for the time, talk to the process, lean on the machine's settings. */
class ForbiddenCallsTest {

    private static final Set<String> WRITING = Set.of(
            "write",
            "writeString",
            "newOutputStream",
            "newBufferedWriter",
            "createFile",
            "createDirectory",
            "createDirectories",
            "createTempFile",
            "createTempDirectory",
            "createLink",
            "createSymbolicLink",
            "copy",
            "move",
            "delete",
            "deleteIfExists",
            "setLastModifiedTime");

    @Test
    void onlyOutputWrites() {
        noCallsOutside(
                "tapeout.output",
                "writes files",
                call -> call.getTargetOwner().isEquivalentTo(Files.class) && WRITING.contains(call.getName()));
    }

    @Test
    void onlyCommandsAskForTheTime() {
        noCallsOutside(
                "tapeout.cli",
                "asks for the time",
                call -> (call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time"))
                        || call.getName().equals("currentTimeMillis")
                        || (call.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                                && call.getName().startsWith("system")));
    }

    @Test
    void onlyCommandsTalkToTheProcess() {
        noCallsOutside(
                "tapeout.cli",
                "ends the process",
                call -> call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getName().equals("exit"));
        noClasses()
                .that()
                .resideOutsideOfPackage("tapeout.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ProjectClasses.ALL);
    }

    @Test
    void localeAndCharsetAreExplicit() {
        noCallsOutside(
                "nowhere",
                "uses the default locale",
                call -> call.getTargetOwner().isEquivalentTo(String.class)
                        && ((call.getName().matches("toLowerCase|toUpperCase") && parameters(call) == 0)
                                || call.getName().equals("formatted")
                                || (call.getName().equals("format")
                                        && !firstParameterIs(call, java.util.Locale.class))));
        noCallsOutside(
                "nowhere",
                "uses the default charset",
                call -> call.getTargetOwner().isEquivalentTo(String.class)
                        && ((call.getName().equals("getBytes") && parameters(call) == 0)
                                || (call.getName().equals("<init>")
                                        && firstParameterIs(call, byte[].class)
                                        && parameters(call) == 1)));
        noCallsOutside(
                "nowhere", "uses the default zone", call -> call.getName().equals("systemDefault"));
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(ProjectClasses.ALL);
    }

    private interface CallTest {
        boolean matches(JavaCall<? extends CodeUnitCallTarget> call);
    }

    private static void noCallsOutside(String home, String what, CallTest test) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .callCodeUnitWhere(describe(what, call -> test.matches(call)))
                .check(ProjectClasses.ALL);
    }

    private static int parameters(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().size();
    }

    private static boolean firstParameterIs(JavaCall<?> call, Class<?> type) {
        return parameters(call) > 0
                && call.getTarget().getRawParameterTypes().get(0).isEquivalentTo(type);
    }
}
