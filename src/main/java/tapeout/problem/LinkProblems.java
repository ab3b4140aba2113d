package tapeout.problem;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mistakes that only show once all documents are read: references and addresses that do not fit together. */
public final class LinkProblems {

    private static final Pattern TORN_ADDRESS =
            Pattern.compile("(https?)[;.,]?//([\\w-]+\\.\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAILBOX = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,60}(?:\\.[\\w-]{1,60})+");

    /** What stands around an id where it is named as a file or with its type. */
    private static final Pattern FILE_OR_TYPE = Pattern.compile("^.*[:/](?=.)|/$|\\.md$");

    private final Problems problems;

    public LinkProblems(Problems problems) {
        this.problems = problems;
    }

    /** A reference to something that does not exist among {@code known}. */
    public void unknown(ProblemCode code, String what, String id, SourceLocation at, Collection<String> known) {
        problems.report(code, at, "There is no " + what + " \"" + id + "\".", DidYouMean.hint(meant(id, known), known));
    }

    private static Optional<String> meant(String id, Collection<String> known) {
        return Optional.of(FILE_OR_TYPE.matcher(id).replaceAll(""))
                .filter(known::contains)
                .or(() -> DidYouMean.nearest(id, known));
    }

    /** {@code [[id]]} in a text, with an id that nothing has: a slip, a heading of a page, or no link at all. */
    public void unknownInText(ProblemCode code, String what, String id, SourceLocation at, Collection<String> known) {
        String page = id.replaceFirst("#.*", "");
        String hint = meant(id, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElseGet(() -> !page.equals(id) && known.contains(page)
                        ? "Write [[" + page + "]], which leads to the page as a whole; to a heading leads"
                                + " [text](file#heading), with the file relative to this one."
                        : "Write the id of one, which is its file's name; put code between backticks; or write \\[ for the"
                                + " character.");
        problems.report(code, at, "There is no " + what + " \"" + id + "\".", hint);
    }

    /**
     * A speaker that names no entity, and nearly does.
     *
     * @param name the entity's name
     */
    public void nearSpeaker(SourceLocation at, String speaker, String name, String id) {
        problems.report(
                ProblemCode.NEAR_SPEAKER,
                at,
                "The speaker \"" + speaker + "\" is no entity's id, so that the claim is not linked to " + name + ".",
                "Did you mean \"" + id + "\"? If somebody else is meant, add who, such as \"an analyst at …\".");
    }

    /** A reference to a claim or an open point that a post does not have. */
    public void unknownPart(String what, String id, String file, SourceLocation at, Collection<String> known) {
        problems.report(
                ProblemCode.UNKNOWN_POST,
                at,
                "There is no " + what + " \"" + id + "\" in " + file + ".",
                known.isEmpty() ? "None there has an id: give it one." : DidYouMean.hint(id, known));
    }

    /**
     * An answer to a question that the same post asks, or one that was published later.
     *
     * @param file the post that asks
     */
    public void earlyAnswer(String question, String file, SourceLocation at) {
        problems.report(
                ProblemCode.EARLY_ANSWER,
                at,
                "The question \"" + question + "\" of " + file + " is answered by a post that is not later.",
                "Let a post of the same date or later answer it, or take the question out of the post that asks it.");
    }

    /**
     * A reference to a document that exists and is held back.
     *
     * @param draft whether it is a draft; else it is dated ahead
     */
    public void heldBack(ProblemCode code, String target, SourceLocation at, boolean draft) {
        problems.report(
                code,
                at,
                "\"" + target + "\" exists but is held back: it is " + (draft ? "a draft." : "dated ahead."),
                draft
                        ? "Publish it first, or take the reference out."
                        : "Take the reference out until it is published, or date this document ahead too.");
    }

    /** A reference to a document that has expired. */
    public void expired(String target, SourceLocation at, @Nullable LocalDate since) {
        problems.report(
                ProblemCode.NAMES_EXPIRED,
                at,
                "\"" + target + "\" leads to nothing any more: it expired on " + since + ".",
                "Take the reference out, or give what it names a later day in \"expires\".");
    }

    /** Two posts share a slug and a reference cannot tell which is meant. */
    public void ambiguousPost(String id, SourceLocation at, List<String> files) {
        problems.report(
                ProblemCode.UNKNOWN_POST,
                at,
                "\"" + id + "\" names several posts: " + String.join(", ", files) + ".",
                "Rename one of the files so that each post has a name of its own.");
    }

    /**
     * A link to a file or address that is no document of the site.
     *
     * @param near the link that was probably meant
     */
    public void deadLink(String target, SourceLocation at, Optional<String> near) {
        String what = "The link \"" + target + "\" leads to no document of this site.";
        if (target.startsWith("www.")) {
            problems.report(
                    ProblemCode.DEAD_LINK, at, what, "Write https:// before what another site has: https://" + target);
            return;
        }
        Matcher torn = TORN_ADDRESS.matcher(target);
        if (torn.matches()) {
            problems.report(
                    ProblemCode.DEAD_LINK,
                    at,
                    what,
                    "Write a colon and two slashes: " + torn.group(1) + "://" + torn.group(2));
            return;
        }
        if (MAILBOX.matcher(target).matches()) {
            problems.report(
                    ProblemCode.DEAD_LINK, at, what, "Write mailto: before an address of mail: mailto:" + target);
            return;
        }
        problems.report(
                ProblemCode.DEAD_LINK,
                at,
                what,
                near.map(found -> "Did you mean \"" + found + "\"?")
                        .orElse("Link to the other document's file, relative to this one, such as \"../2026/title.md\""
                                + (target.startsWith("/")
                                        ? ", or name under tapeout.elsewhere what others serve at this host."
                                        : ".")));
    }

    /**
     * An entry of a menu that leads to no page of the site.
     *
     * @param near the address that was probably meant
     */
    public void deadEntry(String address, SourceLocation at, Optional<String> near) {
        problems.report(
                ProblemCode.DEAD_LINK,
                at,
                "The menu's entry \"" + address + "\" leads to no page of this site.",
                near.map(found -> "Did you mean \"" + found + "\"?")
                        .orElse(
                                "Write the address of a page, such as \"/about/\", or a whole one that starts with https://."));
    }

    /** A link to a heading that does not exist. */
    public void deadAnchor(String fragment, String file, SourceLocation at, Collection<String> anchors) {
        problems.report(
                ProblemCode.DEAD_ANCHOR,
                at,
                "There is no heading \"#" + fragment + "\" in " + file + ".",
                anchors.isEmpty()
                        ? "It has no headings: link to the document alone."
                        : DidYouMean.hint(fragment, anchors));
    }

    /** What was found wrong in a file that a document shows. */
    public void found(List<Problem> inFile) {
        problems.addAll(inFile);
    }

    /** The mistakes with blocks of a text. */
    public BlockProblems ofBlocks() {
        return new BlockProblems(problems);
    }

    /** The mistakes with tags. */
    public TagProblems ofTags() {
        return new TagProblems(problems);
    }

    /** The mistakes with pictures. */
    public ImageProblems ofImages() {
        return new ImageProblems(problems);
    }

    /** Two posts that are the same part of a story. */
    public void partTwice(int part, String story, SourceLocation at, String other) {
        problems.report(
                ProblemCode.PART_TWICE,
                at,
                "Part " + part + " of the story \"" + story + "\" is " + other + " already.",
                "Give one of the two another number.");
    }

    /** A number that no part of a story has, though a later one is taken. */
    public void partMissing(int part, String story, SourceLocation at) {
        problems.report(
                ProblemCode.PART_MISSING,
                at,
                "The story \"" + story + "\" has no part " + part + ", which comes before this one.",
                "Write \"part: " + part + "\" here, or in the post that is to come before.");
    }

    /** Two documents with the same id, where an id must name one. */
    public void duplicateEntity(String id, SourceLocation at, String other) {
        problems.report(
                ProblemCode.DUPLICATE_ENTITY,
                at,
                "The id \"" + id + "\" is also that of " + other + ".",
                "Rename one of the files: [[" + id + "]] must lead to one place.");
    }

    /** A chain of references that comes back to where it started. */
    public void circular(String key, List<String> chain, SourceLocation at) {
        problems.report(
                ProblemCode.CIRCULAR_REFERENCE,
                at,
                "\"" + key + "\" runs in a circle: " + String.join(" → ", chain) + ".",
                "Take the key out of one of them.");
    }

    /**
     * Something dated ahead that no topic's page and no calendar tells.
     *
     * @param many what readers call several entities of the type
     * @param type its word
     */
    public void untrackedUpcoming(SourceLocation at, String many, String type) {
        problems.report(
                ProblemCode.UNTRACKED_UPCOMING,
                at,
                "No topic tracks " + many.toLowerCase(Locale.ROOT)
                        + ": what is dated ahead of them is in no calendar and on no topic's page.",
                "Write it on an entity of a type that a topic tracks, or give a topic tracks: " + type + ".");
    }

    /** An entry that is to be compared with itself. */
    public void comparedWithItself(SourceLocation at) {
        problems.report(
                ProblemCode.POINTLESS_COMPARISON,
                at,
                "An entry cannot be compared with itself.",
                "Take it out of its own list.");
    }

    /** A site without topics. */
    public void noTopics(String folder) {
        problems.report(
                ProblemCode.NO_TOPICS,
                SourceLocation.of(folder),
                "There is no topic: " + folder + " holds no published topic file.",
                "Add a file such as " + folder + "/a-topic.md with title, summary and order.");
    }

    /** An edition led by a post that it does not hold. */
    public void leadOfAnotherWeek(String id, String week, SourceLocation at) {
        problems.report(
                ProblemCode.LEAD_OF_ANOTHER_WEEK,
                at,
                "The post \"" + id + "\" was published in week " + week + " and cannot lead this edition.",
                "Name a post of this week, or take the key out: then the week's first report leads.");
    }

    /** A hand-written part of an edition that there is not. */
    public void editionWithoutPosts(String week, SourceLocation at) {
        problems.report(
                ProblemCode.EDITION_WITHOUT_POSTS,
                at,
                "Week " + week + " has no post that goes out, so that this is shown nowhere.",
                "Publish a post in that week, or rename the file after another week.");
    }

    /** A source that nothing cites. */
    public void unusedSource(String id, SourceLocation at) {
        problems.report(
                ProblemCode.UNUSED_SOURCE,
                at,
                "The source \"" + id + "\" is listed and never cited.",
                "Cite it with [@" + id + "] or in a claim or fact, or take it out.");
    }
}
