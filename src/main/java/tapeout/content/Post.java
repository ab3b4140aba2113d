package tapeout.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Correction;
import tapeout.content.statement.Event;
import tapeout.content.statement.Statements;
import tapeout.content.statement.Unknown;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Reference;
import tapeout.content.value.When;

/**
 * One story on one page.
 *
 * @param teaser what lists show of it
 * @param byline when it is published, and who wrote it
 * @param event what it is about, on timelines; null where nothing is dated
 * @param filing under what readers find it
 * @param statements what it states
 */
public record Post(
        Header header,
        Body body,
        Teaser teaser,
        Byline byline,
        @Nullable Event event,
        Filing filing,
        List<Source> sources,
        Statements statements)
        implements Document {

    public Post {
        sources = List.copyOf(sources);
    }

    /**
     * What lists show of a post.
     *
     * @param summary one or two sentences; empty where an open post says nothing
     * @param image the picture that stands for it; null where it has none
     */
    public record Teaser(
            PostKind kind,
            String title,
            String summary,
            @Nullable Image image) {}

    /**
     * When a post is published, and who wrote it.
     *
     * @param date with the offset that was written; a day is its first instant in UTC
     * @param authors empty where the desk wrote it
     */
    public record Byline(OffsetDateTime date, List<Reference> authors) {

        /** Stands in for a date that cannot be read. */
        public static final OffsetDateTime NO_DATE = Instant.EPOCH.atOffset(ZoneOffset.UTC);

        public Byline {
            authors = List.copyOf(authors);
        }

        /** Whether its date could be read. */
        public boolean dated() {
            return !date.equals(NO_DATE);
        }

        /** The day of publication as it was written, wherever on earth that was. */
        public LocalDate day() {
            return date.toLocalDate();
        }

        /** The instant of publication. */
        public Instant instant() {
            return date.toInstant();
        }
    }

    /** When what it tells happened: its own day where it is about no event; empty where no source dates the event. */
    public Optional<When> happened() {
        return event == null ? Optional.of(When.day(byline.day())) : Optional.ofNullable(event.date());
    }

    /** The day of the last change that it tells of, an update or a correction; empty where it tells of none. */
    public Optional<LocalDate> changed() {
        return changes().max(Comparator.naturalOrder());
    }

    @Override
    public Optional<OffsetDateTime> due() {
        return Optional.of(byline.date());
    }

    @Override
    public String title() {
        return teaser.title();
    }

    @Override
    public String summary() {
        return teaser.summary();
    }

    @Override
    public @Nullable Image image() {
        return teaser.image();
    }

    @Override
    public List<Claim> claims() {
        return statements.claims();
    }

    @Override
    public List<Unknown> unknowns() {
        return statements.unknowns();
    }

    @Override
    public List<Correction> corrections() {
        return statements.corrections();
    }

    @Override
    public Stream<LocalDate> changes() {
        return Stream.concat(
                Stream.ofNullable(header.life().updated()),
                corrections().stream().map(Correction::date));
    }

    @Override
    public Stream<Reference> citations() {
        return claims().stream().flatMap(Claim::citations);
    }

    @Override
    public Stream<Mention> mentions(EntityTypes types) {
        return Stream.of(
                        filing.mentions(types),
                        byline.authors().stream().map(author -> Mention.of("authors", Wanted.AUTHOR, author)),
                        claims().stream()
                                .flatMap(claim -> claim.disputes().stream())
                                .map(claim -> Mention.of("claims", Wanted.CLAIM, claim)),
                        statements.answers().stream()
                                .map(answer -> Mention.of("answers", Wanted.UNKNOWN, answer.question())))
                .flatMap(mentions -> mentions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.of(this);
    }

    @Override
    public String typeWord() {
        return "post";
    }

    /** Its file tells it from all others: what stands in it need not be read for that. */
    @Override
    public int hashCode() {
        return header.file().hashCode();
    }
}
