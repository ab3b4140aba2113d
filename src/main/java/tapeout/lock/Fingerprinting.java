package tapeout.lock;

import java.util.Optional;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
import tapeout.content.Post;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;

/**
 * Which documents the lock holds to what they said: posts. What an entity says has a history of its own, and the others
 * tell of the site or of what posts say.
 *
 * @param body the document's body as written
 */
public record Fingerprinting(String body) implements Document.Visitor<Optional<Fingerprint>> {

    @Override
    public Optional<Fingerprint> of(Post post) {
        return Optional.of(Fingerprint.of(post, body));
    }

    @Override
    public Optional<Fingerprint> of(Topic topic) {
        return Optional.empty();
    }

    @Override
    public Optional<Fingerprint> of(Story story) {
        return Optional.empty();
    }

    @Override
    public Optional<Fingerprint> of(Edition edition) {
        return Optional.empty();
    }

    @Override
    public Optional<Fingerprint> of(Author author) {
        return Optional.empty();
    }

    @Override
    public Optional<Fingerprint> of(StaticPage page) {
        return Optional.empty();
    }

    @Override
    public Optional<Fingerprint> of(Entity entity) {
        return Optional.empty();
    }

    @Override
    public Optional<Fingerprint> of(GenericDocument generic) {
        return Optional.empty();
    }
}
