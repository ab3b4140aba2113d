package tapeout.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and of the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "Tapeout " + number(),
            "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
        };
    }

    /** The jar's version. */
    static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "from its classes");
    }
}
