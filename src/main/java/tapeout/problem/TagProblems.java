package tapeout.problem;

/** Mistakes with tags and with names of declared fields, which show once all posts are read. */
public final class TagProblems {

    private final Problems problems;

    TagProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * A tag that was spelled otherwise before.
     *
     * @param noun what it is: a tag, or the name of a declared field
     */
    public void tagSpelling(String noun, String tag, SourceLocation at, String first, SourceLocation firstAt) {
        problems.report(
                ProblemCode.TAG_SPELLING,
                at,
                "The " + noun + " \"" + tag + "\" is spelled \"" + first + "\" in " + firstAt + ", and shown so.",
                "Write \"" + first + "\" here, or \"" + tag + "\" there.");
    }

    /** A tag that stands twice in one post, perhaps in two spellings. */
    public void tagTwice(String noun, String tag, SourceLocation at, String other) {
        problems.report(
                ProblemCode.TAG_SPELLING,
                at,
                "The " + noun + " \"" + tag + "\" stands in this list already"
                        + (tag.equals(other) ? "." : ", as \"" + other + "\"."),
                "Keep one of the two.");
    }

    /** A tag that readers take for another one, for its letters are of another alphabet. */
    public void tagLooksAlike(String noun, String tag, SourceLocation at, SourceLocation otherAt) {
        problems.report(
                ProblemCode.TAG_SPELLING,
                at,
                "The " + noun + " \"" + tag + "\" looks like the one in " + otherAt
                        + " and is another one, for letters in it are of another alphabet.",
                "Type it anew here or there; if both are meant, add a word to one of them.");
    }

    /** Two tags of which one address would be made. */
    public void tagClash(
            String noun, String tag, SourceLocation at, String other, SourceLocation otherAt, String address) {
        problems.report(
                ProblemCode.TAG_CLASH,
                at,
                "The " + noun + " \"" + tag + "\" here and the " + noun + " \"" + other + "\" in " + otherAt
                        + " both want the address \"" + address + "\".",
                "Rename one of the two, or spell both alike.");
    }
}
