package tapeout.frontmatter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tapeout.content.Answer;
import tapeout.content.Body;
import tapeout.content.Claim;
import tapeout.content.ClaimStatus;
import tapeout.content.Correction;
import tapeout.content.Event;
import tapeout.content.Header;
import tapeout.content.Image;
import tapeout.content.Post;
import tapeout.content.PostKind;
import tapeout.content.Unknown;
import tapeout.problem.FrontMatterProblems;

/** Reads posts. */
final class PostReader {

    private PostReader() {}

    static Post read(Fields fields, Header header, Body body, FrontMatterProblems problems) {
        Post post = new Post(
                header,
                body,
                fields.text("title"),
                fields.moment("date"),
                fields.text("summary"),
                fields.references("topics"),
                fields.word("kind", PostKind::of),
                fields.has("event")
                        ? new Event(
                                fields.below("event").whenOrNull("date"),
                                fields.below("event").text("label"))
                        : null,
                fields.referenceOrNull("story"),
                fields.references("entities"),
                fields.references("authors"),
                CommonReaders.sources(fields),
                fields.each("claims", PostReader::claim),
                unknowns(fields),
                fields.each("answers", answer -> new Answer(answer.reference("question"), answer.text("text"))),
                fields.each("corrections", PostReader::correction),
                fields.texts("tags"),
                fields.has("image")
                        ? new Image(
                                fields.below("image").reference("src"),
                                fields.below("image").text("alt"),
                                fields.below("image").textOrNull("credit"))
                        : null);
        checkDates(fields, post, problems);
        return post;
    }

    private static Claim claim(Fields claim) {
        return new Claim(
                claim.textOrNull("id"),
                claim.text("text"),
                claim.reference("by"),
                claim.word("status", ClaimStatus::of),
                claim.references("sources"),
                claim.references("disputes"),
                claim.at());
    }

    private static Correction correction(Fields correction) {
        return new Correction(
                correction.day("date"), correction.text("text"), correction.textOrNull("place"), correction.at());
    }

    private static List<Unknown> unknowns(Fields fields) {
        List<Unknown> unknowns = new ArrayList<>();
        for (YamlValue item : fields.items("unknowns")) {
            if (item instanceof YamlValue.Mapping mapping) {
                Fields unknown = new Fields(mapping);
                unknowns.add(new Unknown(unknown.textOrNull("id"), unknown.text("text"), unknown.at()));
            } else if (item instanceof YamlValue.Scalar text) {
                unknowns.add(new Unknown(null, text.text(), text.at()));
            }
        }
        return unknowns;
    }

    private static void checkDates(Fields fields, Post post, FrontMatterProblems problems) {
        LocalDate published = post.day();
        LocalDate updated = post.header().updated();
        if (updated != null && updated.isBefore(published)) {
            problems.dateBefore(fields.reference("updated").at(), "updated", updated.toString(), published.toString());
        }
        for (Correction correction : post.corrections()) {
            if (correction.date().isBefore(published)) {
                problems.dateBefore(
                        correction.at(), "corrections", correction.date().toString(), published.toString());
            }
        }
    }
}
