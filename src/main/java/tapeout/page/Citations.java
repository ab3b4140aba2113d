package tapeout.page;

import java.util.List;
import java.util.stream.Stream;
import tapeout.content.Chip;
import tapeout.content.ComputeFact;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.HardwareFact;
import tapeout.content.Model;
import tapeout.content.Post;
import tapeout.content.Reference;
import tapeout.content.Rule;
import tapeout.content.Story;

/** Where the front matter of a document cites its sources. */
final class Citations {

    private Citations() {}

    /** Every mention of a source by a claim, fact, action or event. */
    static Stream<Reference> inFrontMatter(Document document) {
        if (document instanceof Post post) {
            return post.claims().stream().flatMap(claim -> claim.sources().stream());
        }
        if (document instanceof Story story) {
            return story.events().stream().flatMap(event -> event.sources().stream());
        }
        return document instanceof Entity entity
                ? Stream.of(
                                entity.facts().facts().values().stream()
                                        .flatMap(List::stream)
                                        .flatMap(Citations::of),
                                entity.profile().updates().stream().flatMap(update -> update.sources().stream()),
                                entity.profile().upcoming().stream().flatMap(coming -> coming.sources().stream()),
                                ofType(entity))
                        .flatMap(mentions -> mentions)
                : Stream.empty();
    }

    private static Stream<Reference> ofType(Entity entity) {
        if (entity instanceof Chip chip) {
            return chip.compute().stream().map(ComputeFact::fact).flatMap(Citations::of);
        }
        if (entity instanceof Model model) {
            return Stream.concat(model.trainingHardware().stream(), model.servingHardware().stream())
                    .map(HardwareFact::fact)
                    .flatMap(Citations::of);
        }
        return entity instanceof Rule rule
                ? Stream.concat(
                        rule.actions().stream().flatMap(action -> action.sources().stream()),
                        rule.thresholds().stream().flatMap(threshold -> threshold.sources().stream()))
                : Stream.empty();
    }

    private static Stream<Reference> of(Fact fact) {
        return fact.sources().stream();
    }
}
