package tapeout.editorial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tapeout.content.Body;
import tapeout.content.FieldValue;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.statement.Answer;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Event;
import tapeout.content.statement.Unknown;
import tapeout.content.value.When;
import tapeout.library.Library;
import tapeout.problem.EditorialProblems;

/**
 * A number in digits of a post's title or summary stands in the post, too: in its text, its claims, open points or answers,
 * in its event, as a year or day of its dates or of those of its sources, or in a fact of an entity that it names. A number
 * with more decimals that becomes it is enough; another unit is not, and neither is a sum. Posts without sources are left
 * alone.
 */
final class HeadlineNumbers implements EditorialRule {

    private static final Pattern TAG = Pattern.compile("<[^>]*+>");

    private final Library library;
    private final List<String> counts;
    private final Numbers numbers;

    HeadlineNumbers(Library library, EditorialWords words) {
        this.library = library;
        this.counts = words.counts();
        this.numbers = new Numbers(words);
    }

    /** A number of a headline, as it is written there. */
    private record Figure(String key, String digits, BigDecimal value) {}

    @Override
    public void check(Post post, EditorialProblems problems) {
        if (counts.isEmpty() || post.sources().isEmpty()) {
            return;
        }
        List<Figure> missing =
                new ArrayList<>(Stream.concat(figures("title", post.title()), figures("summary", post.summary()))
                        .toList());
        // most are written just so: to ask for that costs little beside reading all amounts of the text
        missing.removeIf(figure -> post.body().writes(figure.digits()));
        remove(missing, post, HeadlineNumbers::stated);
        remove(missing, post, HeadlineNumbers::text);
        remove(missing, post, this::facts);
        missing.forEach(
                figure -> problems.unstatedNumber(post.header().at(figure.key()), figure.key(), figure.digits()));
    }

    private void remove(List<Figure> missing, Post post, Function<Post, Stream<String>> place) {
        if (!missing.isEmpty()) {
            Amounts amounts = new Amounts(place.apply(post).toList());
            missing.removeIf(figure -> amounts.hold(figure.value(), counts));
        }
    }

    private Stream<Figure> figures(String key, String text) {
        return numbers.digits(text)
                .flatMap(digits -> Amounts.parse(digits).stream().map(value -> new Figure(key, digits, value)));
    }

    /** What front matter says beside title and summary. Corrections say what was wrong: they do not count. */
    private static Stream<String> stated(Post post) {
        return Stream.of(
                        post.claims().stream().map(Claim::text),
                        post.unknowns().stream().map(Unknown::text),
                        post.statements().answers().stream().map(Answer::text),
                        Stream.ofNullable(post.event()).map(Event::label),
                        post.filing().fields().values().stream().map(FieldValue::plain),
                        dates(post).flatMap(HeadlineNumbers::yearAndDay))
                .flatMap(texts -> texts);
    }

    private static Stream<When> dates(Post post) {
        return Stream.of(
                        Stream.of(When.day(post.byline().day())),
                        Stream.ofNullable(post.event()).map(Event::date),
                        post.sources().stream().map(Source::dates).map(Source.Dates::published))
                .flatMap(dates -> dates)
                .filter(date -> date != null);
    }

    private static Stream<String> yearAndDay(When date) {
        LocalDate first = date.first();
        Stream<Integer> known = date.precision() == When.Precision.DAY
                ? Stream.of(first.getYear(), first.getDayOfMonth())
                : Stream.of(first.getYear());
        return known.map(String::valueOf);
    }

    private static Stream<String> text(Post post) {
        Body body = post.body();
        String html = String.join("", body.plainPieces().toList());
        return Stream.concat(Stream.of(html), body.variants().texts().stream())
                .map(text -> TAG.matcher(text).replaceAll(""));
    }

    private Stream<String> facts(Post post) {
        return library.entitiesOf(post).stream()
                .flatMap(entity -> entity.facts().all())
                .map(fact -> fact.value().plain());
    }
}
