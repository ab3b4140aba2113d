package tapeout.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.Story;
import tapeout.content.type.EntityType;
import tapeout.content.type.FieldType;
import tapeout.content.value.Reference;
import tapeout.problem.LinkProblems;

/** Finds chains of references that come back to their start: a story that follows itself, an entity that succeeds its heir. */
final class CircleChecker {

    private final Library library;
    private final LinkProblems problems;

    CircleChecker(Library library, LinkProblems problems) {
        this.library = library;
        this.problems = problems;
    }

    void check() {
        check("follows", library.stories(), Story::follows, library::story);
        chains().forEach(this::checkEntities);
    }

    /** The fields that lead from one entity to the next, by name. */
    private Set<String> chains() {
        Set<String> chains = new TreeSet<>();
        for (EntityType type : library.types().all()) {
            type.fields().values().stream().filter(CircleChecker::isChain).forEach(field -> chains.add(field.name()));
        }
        return chains;
    }

    private static boolean isChain(@Nullable FieldType field) {
        return field != null && field.target() != null && field.target().chain();
    }

    private void checkEntities(String key) {
        check(
                key,
                library.entities(),
                entity -> isChain(entity.type().fields().get(key)) ? entity.reference(key) : null,
                library::entity);
    }

    /** Follows each chain once: what was seen on an earlier walk needs no second one. */
    private <D extends Document> void check(
            String key,
            Collection<D> starts,
            Function<D, @Nullable Reference> next,
            Function<String, Optional<D>> find) {
        Set<String> done = new HashSet<>();
        for (D start : starts) {
            List<String> chain = new ArrayList<>();
            D document = start;
            while (document != null && done.add(document.id())) {
                chain.add(document.id());
                Reference reference = next.apply(document);
                if (reference == null) {
                    break;
                }
                int first = chain.indexOf(reference.id());
                if (first >= 0) {
                    List<String> circle = new ArrayList<>(chain.subList(first, chain.size()));
                    circle.add(reference.id());
                    problems.circular(key, circle, reference.at());
                    break;
                }
                document = find.apply(reference.id()).orElse(null);
            }
        }
    }
}
