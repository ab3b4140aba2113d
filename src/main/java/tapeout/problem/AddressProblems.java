package tapeout.problem;

/** The mistakes with addresses of which there can be one only. */
public final class AddressProblems {

    private final Problems problems;

    public AddressProblems(Problems problems) {
        this.problems = problems;
    }

    /** Two documents, or a document and a page that Tapeout makes, want one address. */
    public void wantedTwice(String address, SourceLocation at, String other) {
        problems.report(
                ProblemCode.DUPLICATE_ADDRESS,
                at,
                "The address " + address + " is also wanted by " + other + ".",
                "Rename one of the two, or take the alias out.");
    }

    /** An asset that goes to where another page lives. */
    public void assetInTheWay(String address, SourceLocation at, String other) {
        problems.report(
                ProblemCode.DUPLICATE_ADDRESS,
                at,
                "The file goes to " + address + ", an address that is also wanted by " + other + ".",
                "Take the file out, or rename the other; what Tapeout makes there is changed by keys of jbake.properties.");
    }

    /** A page that a key of the configuration moves to where another one lives. */
    public void moved(String key, String address, SourceLocation at, String other) {
        problems.report(
                ProblemCode.DUPLICATE_ADDRESS,
                at,
                "\"" + key + "\" cannot be " + address + ": that address is also wanted by " + other + ".",
                "Write another one.");
    }

    /** Two addresses that one file system keeps apart and another does not. */
    public void alikeButForCase(String address, SourceLocation at, String otherAddress, String other) {
        problems.report(
                ProblemCode.CASE_COLLISION,
                at,
                "The address " + address + " differs only in upper and lower case from " + otherAddress + " of " + other
                        + ".",
                "Rename one of the two: hosts and file systems that ignore case would serve only one.");
    }
}
