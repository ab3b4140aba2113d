package tapeout.problem;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a document breaks a rule of the newsroom. */
public final class EditorialProblems {

    private final Problems problems;

    /** @param problems collects what is reported here */
    public EditorialProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * A confirmed claim without confirmation.
     *
     * @param publishers of the sources that it rests on, sorted
     */
    public void unconfirmed(SourceLocation claim, List<String> publishers) {
        String rests = publishers.isEmpty() ? "no source" : String.join(" and ", publishers);
        problems.report(
                ProblemCode.UNCONFIRMED_CLAIM,
                claim,
                "The claim is called confirmed and rests on " + rests
                        + (publishers.size() > 1 ? ", which are one voice." : "."),
                "Cite a second publisher that does not retell the first, or an official text or filing; else call it reported.");
    }

    /** A claim with a number, and from nowhere. */
    public void unsourcedNumber(SourceLocation claim) {
        problems.report(
                ProblemCode.UNSOURCED_NUMBER,
                claim,
                "The claim holds a number and has no source.",
                "Add sources: with the ids of the sources that have the number.");
    }

    /** A claim from nowhere. */
    public void unsourcedClaim(SourceLocation claim) {
        problems.report(
                ProblemCode.UNSOURCED_CLAIM,
                claim,
                "The claim has no source.",
                "Add sources: with the ids of the sources that it rests on.");
    }

    /** A block quotation from nobody. */
    public void unattributedQuotation(SourceLocation at) {
        problems.report(
                ProblemCode.UNATTRIBUTED_QUOTATION,
                at,
                "The quotation does not say whose words it holds.",
                "End it with a line such as \"— Name\" or <cite>Name</cite>, or end the paragraph before it in a colon and link"
                        + " the speaker there with [[id]] or cite the source with [@id].");
    }

    /** A claim that quotes people without a name. */
    public void unattributedClaim(SourceLocation by, String speaker) {
        problems.report(
                ProblemCode.UNATTRIBUTED_QUOTATION,
                by,
                "The claim quotes word for word, and \"" + speaker + "\" names nobody.",
                "Name the speaker, or say it in your own words without quotation marks.");
    }

    /** A company claim by somebody who has no entry. */
    public void unnamedCompany(SourceLocation by, String speaker, Collection<String> organizations) {
        problems.report(
                ProblemCode.UNNAMED_COMPANY,
                by,
                "A company claim is by an organization, and there is none \"" + speaker + "\".",
                DidYouMean.nearest(speaker, organizations).isPresent()
                        ? DidYouMean.hint(speaker, organizations)
                        : "Write the company's id, which is the name of its file; if nobody can be named, call the claim"
                                + " reported.");
    }

    /** A company claim by an organization that does not go out. */
    public void companyHeldBack(SourceLocation by, String id) {
        problems.report(
                ProblemCode.UNNAMED_COMPANY,
                by,
                "\"" + id + "\" exists but is held back: it is a draft.",
                "Publish it first, or call the claim reported.");
    }

    /** A company claim by an authority. */
    public void authorityAsCompany(SourceLocation by, String id, String kind) {
        problems.report(
                ProblemCode.UNNAMED_COMPANY,
                by,
                "\"" + id + "\" is no company; its kind is " + kind + ".",
                "Call the claim official-record or reported, or name the company that makes it.");
    }

    /**
     * A company claim by a thing.
     *
     * @param type what it is
     * @param vendor whose it is; empty where it is nobody's
     */
    public void thingAsCompany(SourceLocation by, String id, String type, String vendor) {
        problems.report(
                ProblemCode.UNNAMED_COMPANY,
                by,
                "\"" + id + "\" is no company; it is a " + type + ".",
                vendor.isEmpty() ? "Write the id of an organization." : "Did you mean \"" + vendor + "\"?");
    }

    /** A published post from nowhere. */
    public void unsourcedPost(SourceLocation at) {
        problems.report(
                ProblemCode.UNSOURCED_POST,
                at,
                "The post is published and lists no source.",
                "Add sources: with what it rests on, or make it a draft again.");
    }

    /** A summary that drops a doubt. */
    public void overstatedSummary(SourceLocation claim, String sentence, String status) {
        problems.report(
                ProblemCode.OVERSTATED_SUMMARY,
                claim,
                "This claim is " + status + ", and the summary states it as a fact: \"" + sentence + "\"",
                "Name who says so in the summary, or keep the doubt: reportedly, may, is said to.");
    }

    /** A number, as it is written there, that only the {@code title} or the {@code summary} has. */
    public void unstatedNumber(SourceLocation at, String key, String number) {
        problems.report(
                ProblemCode.UNSTATED_NUMBER,
                at,
                "The " + key + " has " + number
                        + ", and neither the text nor a claim, the event or a fact of what the post" + " names does.",
                "Say in the text where " + number
                        + " is from, in digits and the same unit; or write the number that is there.");
    }

    /**
     * An event that no source can have seen.
     *
     * @param event when it happened
     * @param source the latest source
     * @param published the last day on which that can have been written
     */
    public void sourceOlderThanEvent(SourceLocation at, String event, String source, String published) {
        problems.report(
                ProblemCode.SOURCE_OLDER_THAN_EVENT,
                at,
                "This is dated " + event + ", and its latest source, \"" + source + "\", is of " + published
                        + " at the latest.",
                "Add a source from that day or later, or correct the date of the event or of the source.");
    }

    /**
     * A report of something old.
     *
     * @param source the newest source
     * @param written the last day on which that can have been written
     * @param limit how many days older than the report it may be
     */
    public void oldReport(SourceLocation at, String source, LocalDate written, LocalDate day, int limit) {
        problems.report(
                ProblemCode.OLD_REPORT,
                at,
                "The report is of " + day + ", and its newest source, \"" + source + "\", is of " + written
                        + " at the latest; " + limit + " days are allowed.",
                "Add what is new, or call it background, an analysis or an explainer. The limit is tapeout.newest_source in"
                        + " jbake.properties.");
    }

    /**
     * Something that is done and still to come.
     *
     * @param what it is, such as {@code The correction}
     */
    public void ahead(SourceLocation at, String what, LocalDate day, LocalDate today) {
        problems.report(
                ProblemCode.DONE_AHEAD,
                at,
                what + " is dated " + day + ", and today is " + today + ".",
                "Write the day on which it was done.");
    }

    /** A value of a day to come that is told as if it were so. */
    public void givenAhead(SourceLocation at, LocalDate day, LocalDate today) {
        problems.report(
                ProblemCode.DONE_AHEAD,
                at,
                "The fact is given as of " + day + ", and today is " + today + ".",
                "Write the day for which the source gives it, or qualifier: planned or estimated where it is still to"
                        + " come.");
    }

    /** A post about what another one is about. */
    public void coveredAlready(SourceLocation source, String id, String other) {
        problems.report(
                ProblemCode.COVERED_ALREADY,
                source,
                "The post is about its first source, \"" + id + "\", and so is the earlier " + other + ".",
                "Link to the earlier post, answer one of its questions or join its story; or list first what is new here.");
    }

    /**
     * @param part a key of front matter or a heading
     * @param key whether it is a key
     */
    public void missingPart(SourceLocation kind, String word, String part, boolean key) {
        problems.report(
                ProblemCode.MISSING_PART,
                kind,
                "A post of the kind " + word + " has "
                        + (key ? "the key \"" + part + "\"" : "a heading \"" + part + "\"") + "; this one has none.",
                (key ? "Add \"" + part + ":\" to the front matter" : "Add \"## " + part + "\" and what belongs there")
                        + ", or choose another kind. The parts of each kind are tapeout.parts." + word
                        + " in jbake.properties.");
    }

    /** @param advised the bounds in words, such as {@code 80 to 200} */
    public void wordCount(SourceLocation kind, String word, int words, Object advised) {
        problems.report(
                ProblemCode.WORD_COUNT,
                kind,
                "The post has " + words + (words == 1 ? " word; " : " words; ") + advised + " are advised for the kind "
                        + word + ".",
                "Say it in another length, or choose another kind. The bounds are tapeout.words." + word
                        + " in jbake.properties.");
    }

    /**
     * A title or summary that is too long or too short.
     *
     * @param key which of them
     * @param advised the bounds, such as {@code 10 to 110}
     * @param chosen whether the site sets them
     */
    public void textLength(SourceLocation at, String key, int length, Object advised, boolean chosen) {
        String bounds = " The bounds are tapeout.length." + key + " in jbake.properties.";
        problems.report(
                key.equals("title") ? ProblemCode.TITLE_LENGTH : ProblemCode.SUMMARY_LENGTH,
                at,
                "The " + key + " has " + length + (length == 1 ? " character; " : " characters; ") + advised
                        + " are advised.",
                "Say it in another length." + (chosen ? bounds : ""));
    }

    /**
     * Facts that have to be checked again.
     *
     * @param entities what is meant, such as {@code chips}
     * @param limit for how many days facts on them count as checked
     */
    public void overdueFacts(SourceLocation at, LocalDate verified, String entities, int limit, LocalDate today) {
        problems.report(
                ProblemCode.OVERDUE_FACTS,
                at,
                "The facts were last checked on " + verified + "; facts on " + entities + " are due after " + limit
                        + " days.",
                "Read the sources again, mend what has changed, and set \"verified: " + today + "\".");
    }

    /**
     * A fact that has to be checked again sooner than others of its entity.
     *
     * @param fact its label
     * @param looked when somebody last looked; null where nobody says
     * @param limit for how many days it counts as checked
     */
    public void overdueFact(SourceLocation at, String fact, @Nullable LocalDate looked, int limit, LocalDate today) {
        problems.report(
                ProblemCode.OVERDUE_FACTS,
                at,
                "\"" + fact + "\" is due after " + limit + " days and was "
                        + (looked == null ? "never checked, as far as is said." : "last checked on " + looked + "."),
                "Read its source again, mend what has changed, and add \"verified: " + today + "\" to it.");
    }

    /**
     * Facts that nobody says were ever checked.
     *
     * @param entity what it is, such as {@code cell}
     */
    public void uncheckedFacts(SourceLocation at, String entity, LocalDate today) {
        problems.report(
                ProblemCode.UNCHECKED_FACTS,
                at,
                "This " + entity + " does not say when its facts were checked.",
                "Read its sources, and write \"verified: " + today + "\" once they say what stands here.");
    }

    /**
     * Something that was dated ahead and is not any more.
     *
     * @param date when it was due
     */
    public void passed(SourceLocation at, String date) {
        problems.report(
                ProblemCode.PAST_UPCOMING,
                at,
                "This was due " + date + ", which has passed, and has no outcome.",
                "Write what came of it: outcome: \"…\"; that nothing is known of it is an outcome too.");
    }
}
