package tapeout.problem;

import java.util.Collection;
import java.util.List;

/** Where a document breaks a rule of the newsroom. */
public final class EditorialProblems {

    private final Problems problems;
    private final DayProblems days;

    /** @param problems collects what is reported here */
    public EditorialProblems(Problems problems) {
        this.problems = problems;
        this.days = new DayProblems(problems);
    }

    /** @return where it breaks one on days */
    public DayProblems days() {
        return days;
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
}
