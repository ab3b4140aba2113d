package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.PART;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.time.LocalDate;
import java.util.List;
import tapeout.content.statement.Answer;
import tapeout.content.statement.Claim;
import tapeout.content.statement.ClaimStatus;
import tapeout.content.statement.Unknown;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.LocalIdShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TextOrStruct;
import tapeout.frontmatter.shape.WordShape;

/** Who says what in a post, what it leaves open, and what it answers. */
final class ClaimKeys {

    private static final Field<String> CLAIM_ID = required(
            "id",
            new LocalIdShape("claim"),
            "sizes",
            "Its name within the post, which is part of its address and never changes.");
    private static final Field<String> TEXT =
            required("text", STATEMENT, "\"One statement.\"", "The statement, in our words.");
    private static final Field<Reference> BY = required(
            "by",
            new PlacedShape(LINE),
            "a-speaker",
            "Who makes it: the id of an organization, or a description such as unnamed analysts.");
    private static final Field<ClaimStatus> STATUS = required(
            "status",
            WordShape.of(ClaimStatus.values()),
            "company-claim",
            "How sure it was when the post first told of it; what became of it stands in its history.");
    private static final Field<List<Reference>> SOURCES = optional(
            "sources",
            ListShape.someOf(SourceKeys.MENTION),
            "[a-source]",
            "The ids of the post's sources that it rests on; a claim without any breaks an editorial rule.");
    private static final Field<List<Reference>> DISPUTES = optional(
            "disputes",
            ListShape.listOf(PART),
            "[other-post#claim-id]",
            "Claims that it contradicts, of other posts or this one.");

    private static final Field<LocalDate> CHANGE_DATE =
            required("date", new DayShape(), "2026-11-26", "The day from which on the claim stands so.");
    private static final Field<ClaimStatus> CHANGE_STATUS =
            required("status", WordShape.of(ClaimStatus.values()), "confirmed", "How sure the claim is from then on.");
    private static final Field<Reference> CHANGE_BY = optional(
            "by",
            new PlacedShape(LINE),
            "a-speaker",
            "Who confirms it, contradicts it or takes it back: the id of an organization, or a description.");
    private static final Field<List<Reference>> CHANGE_SOURCES = optional(
            "sources",
            ListShape.someOf(SourceKeys.MENTION),
            "[a-source]",
            "The ids of the post's sources that the change rests on.");
    private static final Field<String> CHANGE_NOTE =
            optional("note", STATEMENT, "\"…\"", "What a reader should know of the change.");
    private static final Field<List<Claim.Change>> HISTORY = optional(
            "history",
            ListShape.listOf(new StructShape<>(
                    Keys.of("history entry", CHANGE_DATE, CHANGE_STATUS, CHANGE_BY, CHANGE_SOURCES, CHANGE_NOTE),
                    ClaimKeys::change)),
            "[{date: 2026-11-26, status: confirmed, by: a-speaker, sources: [a-source]}]",
            "What became of it since, the earliest first.");

    private static final StructShape<Claim> CLAIM = new StructShape<>(
            Keys.of("claim", CLAIM_ID, TEXT, BY, STATUS, SOURCES, DISPUTES, HISTORY),
            ClaimKeys::check,
            ClaimKeys::claim);

    static final Field<List<Claim>> CLAIMS = optional(
            "claims",
            ListShape.listOf(CLAIM),
            "[{id: sizes, text: \"…\", by: a-speaker, status: company-claim, sources: [a-source]}]",
            "Who says what, how sure it is, and on what it rests.");

    private static final Field<String> UNKNOWN_ID = optional(
            "id",
            new LocalIdShape("unknown"),
            "training-share",
            "Its name within the post, for later posts to answer it.");
    private static final Field<String> UNKNOWN_TEXT =
            required("text", STATEMENT, "\"What is still open.\"", "The open point, in our words.");

    static final Field<List<Unknown>> UNKNOWNS = optional(
            "unknowns",
            ListShape.listOf(new TextOrStruct<>(
                    STATEMENT,
                    (text, at) -> new Unknown(null, text, at),
                    new StructShape<>(
                            Keys.of("unknown", UNKNOWN_ID, UNKNOWN_TEXT),
                            unknown ->
                                    new Unknown(unknown.find(UNKNOWN_ID), unknown.get(UNKNOWN_TEXT), unknown.at())))),
            "[\"What is still open.\"]",
            "What is not known, each as a text or with an id of its own.");

    private static final Field<Reference> QUESTION =
            required("question", PART, "earlier-post#a-question", "The open point of an earlier post.");
    private static final Field<String> ANSWER_TEXT =
            required("text", STATEMENT, "\"It was the second.\"", "The answer in one line.");

    static final Field<List<Answer>> ANSWERS = optional(
            "answers",
            ListShape.listOf(new StructShape<>(
                    Keys.of("answer", QUESTION, ANSWER_TEXT),
                    answer -> new Answer(answer.get(QUESTION), answer.get(ANSWER_TEXT)))),
            "[{question: earlier-post#a-question, text: \"…\"}]",
            "What it adds to the open points of earlier posts.");

    private ClaimKeys() {}

    /** A history goes forward, however its writer came to know it. */
    private static void check(Fields claim) {
        List<Claim.Change> history = claim.list(HISTORY);
        for (int i = 1; i < history.size(); i++) {
            Claim.Change before = history.get(i - 1);
            Claim.Change change = history.get(i);
            if (change.date().isBefore(before.date())) {
                claim.problems()
                        .dateBefore(change.at(), "The change", change.date(), "the one above it", before.date());
            }
        }
    }

    private static Claim.Change change(Fields change) {
        return new Claim.Change(
                change.get(CHANGE_DATE),
                change.get(CHANGE_STATUS),
                change.find(CHANGE_BY),
                change.list(CHANGE_SOURCES),
                change.find(CHANGE_NOTE),
                change.at());
    }

    private static Claim claim(Fields claim) {
        return new Claim(
                claim.get(CLAIM_ID),
                claim.get(TEXT),
                claim.get(BY),
                claim.get(STATUS),
                claim.list(SOURCES),
                claim.list(DISPUTES),
                claim.list(HISTORY),
                claim.at());
    }
}
