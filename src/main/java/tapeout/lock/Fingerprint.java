package tapeout.lock;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Event;
import tapeout.content.value.Reference;

/**
 * What a post tells its readers, as hashes: a pure function of what its writer wrote, which no change of how it is
 * rendered alters. White space and typography do not count, nor does what says where a post stands and not what it says: topics,
 * story, entities, tags, authors, its picture, and the days on which its sources were read.
 *
 * @param text of the headline, kind, summary, event, open points, answers and body, 32 hexadecimal digits
 * @param claims of the claims and of the sources that they rest on, 32 hexadecimal digits
 * @param fields of what it says under each field that the site declares for posts, by the field's name
 */
public record Fingerprint(String text, String claims, Map<String, String> fields) {

    public Fingerprint {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /**
     * The fingerprint of a post.
     *
     * @param body its body as written
     */
    public static Fingerprint of(Post post, String body) {
        return new Fingerprint(text(post, body), claims(post), fields(post));
    }

    /** The fields that say something else now, or nothing more; one that says something for the first time is no change. */
    List<String> changedFields(Fingerprint now) {
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().equals(now.fields.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> fields(Post post) {
        Map<String, String> hashes = new TreeMap<>();
        post.filing().fields().forEach((name, value) -> {
            TextHash hash = new TextHash();
            hash.list(value.each(), hash::add);
            hashes.put(name, hash.digits());
        });
        return hashes;
    }

    private static String text(Post post, String body) {
        TextHash hash = new TextHash()
                .add(post.title())
                .add(post.teaser().kind().word())
                .add(post.summary());
        Event event = post.event();
        hash.add(event == null ? null : event.label()).addAny(event == null ? null : event.date());
        hash.list(post.unknowns(), unknown -> hash.add(unknown.text()));
        hash.list(
                post.statements().answers(),
                answer -> hash.add(answer.question().id()).add(answer.text()));
        return hash.addExactly(body).digits();
    }

    private static String claims(Post post) {
        TextHash hash = new TextHash();
        hash.list(post.claims(), claim -> add(hash, claim));
        hash.list(post.sources(), source -> add(hash, source));
        return hash.digits();
    }

    private static void add(TextHash hash, Claim claim) {
        hash.add(claim.text()).add(claim.by().id()).add(claim.first().word());
        hash.list(claim.sources(), source -> hash.add(source.id()));
        hash.list(claim.disputes(), (Reference other) -> hash.add(other.id()));
    }

    private static void add(TextHash hash, Source source) {
        hash.add(source.id())
                .add(source.work().publisher())
                .add(source.work().title())
                .addAny(source.url())
                .add(source.kind().word())
                .addAny(source.dates().published())
                .add(source.work().author())
                .add(source.note());
    }
}
