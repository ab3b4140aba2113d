package tapeout.view.assemble.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Topic;
import tapeout.content.statement.ClaimStatus;
import tapeout.content.value.Alphabet;
import tapeout.library.Library;
import tapeout.library.PostClaim;
import tapeout.view.context.Wording;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.words.Messages;

/** What readers narrow the ledger of claims by, and what each of its rows has of that. */
public final class ClaimFilters {

    private static final String TOPIC = "topic";
    private static final String STATUS = "status";
    private static final String YEAR = "year";

    /** The year of what is not dated. */
    private static final String UNDATED = "none";

    private final Library library;
    private final Messages messages;
    private final Alphabet alphabet;
    private final ClaimParts parts;

    public ClaimFilters(Library library, Wording wording, ClaimParts parts) {
        this.library = library;
        this.messages = wording.messages();
        this.alphabet = wording.alphabet();
        this.parts = parts;
    }

    /** What a claim has of them. */
    public List<TrackerTable.Attribute> of(PostClaim one) {
        List<TrackerTable.Attribute> attributes = new ArrayList<>();
        String speaker = one.claim().by().id();
        if (isChosen(speaker)) {
            attributes.add(new TrackerTable.Attribute(ClaimParts.BY, speaker));
        }
        String topics = one.post().filing().topics().stream()
                .flatMap(reference -> library.topic(reference.id()).stream())
                .map(Topic::id)
                .collect(Collectors.joining("|"));
        attributes.add(new TrackerTable.Attribute(TOPIC, topics));
        attributes.add(new TrackerTable.Attribute(STATUS, one.claim().status().word()));
        attributes.add(new TrackerTable.Attribute(YEAR, year(one)));
        return attributes;
    }

    private static String year(PostClaim one) {
        return one.said().map(said -> String.valueOf(said.first().getYear())).orElse(UNDATED);
    }

    /** Whom a reader can choose: our entities, and who makes several claims. A row says who else makes it, once. */
    private boolean isChosen(String speaker) {
        return library.entity(speaker).isPresent() || library.claims().areSeveralBy(speaker);
    }

    /** The filters that these claims need. */
    public List<TrackerFilter> of(List<PostClaim> claims) {
        Map<String, String> speakers = new HashMap<>();
        for (PostClaim one : claims) {
            String id = one.claim().by().id();
            if (isChosen(id)) {
                speakers.putIfAbsent(id, parts.speaker(one.claim().by()).label());
            }
        }
        Map<String, String> years = new TreeMap<>(Comparator.reverseOrder());
        for (PostClaim one : claims) {
            String year = year(one);
            years.put(year, year.equals(UNDATED) ? messages.text("claim.undated") : year);
        }
        Set<ClaimStatus> statuses =
                claims.stream().map(one -> one.claim().status()).collect(Collectors.toSet());
        return List.of(
                filter(
                        ClaimParts.BY,
                        speakers.entrySet().stream()
                                .map(speaker -> new TrackerFilter.Option(speaker.getKey(), speaker.getValue()))
                                .sorted(TrackerFilter.Option.by(alphabet))),
                filter(
                        TOPIC,
                        library.topics().stream().map(topic -> new TrackerFilter.Option(topic.id(), topic.title()))),
                filter(
                        STATUS,
                        Stream.of(ClaimStatus.values())
                                .filter(statuses::contains)
                                .map(status -> new TrackerFilter.Option(
                                        status.word(), messages.text("claim.status." + status.word())))),
                filter(
                        YEAR,
                        years.entrySet().stream()
                                .map(year -> new TrackerFilter.Option(year.getKey(), year.getValue()))));
    }

    private TrackerFilter filter(String name, Stream<TrackerFilter.Option> options) {
        return new TrackerFilter(name, messages.text("claim.filter." + name), options.toList());
    }
}
