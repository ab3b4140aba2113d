package tapeout.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.Chip;
import tapeout.content.Document;
import tapeout.content.Model;
import tapeout.content.Organization;
import tapeout.content.Reference;
import tapeout.content.Rule;
import tapeout.content.Story;
import tapeout.problem.LinkProblems;

/** Finds chains of references that come back to their start: a story that follows itself, a chip that succeeds its heir. */
final class CircleChecker {

    private final Library library;
    private final LinkProblems problems;

    CircleChecker(Library library, LinkProblems problems) {
        this.library = library;
        this.problems = problems;
    }

    void check() {
        check("follows", library.stories(), story -> story instanceof Story s ? s.follows() : null, library::story);
        checkEntities("parent", entity -> entity instanceof Organization o ? o.parent() : null);
        checkEntities("family", entity -> entity instanceof Model m ? m.family() : null);
        checkEntities("part_of", entity -> entity instanceof Chip c ? c.partOf() : null);
        checkEntities("successor_of", CircleChecker::predecessor);
    }

    private static @Nullable Reference predecessor(Document document) {
        if (document instanceof Chip chip) {
            return chip.successorOf();
        }
        if (document instanceof Model model) {
            return model.successorOf();
        }
        return document instanceof Rule rule ? rule.successorOf() : null;
    }

    private void checkEntities(String key, Function<Document, @Nullable Reference> next) {
        check(key, library.entities(), next, library::entity);
    }

    /** Follows each chain once: what was seen on an earlier walk needs no second one. */
    private <D extends Document> void check(
            String key,
            Iterable<? extends Document> starts,
            Function<Document, @Nullable Reference> next,
            Function<String, Optional<D>> find) {
        Set<String> done = new HashSet<>();
        for (Document start : starts) {
            List<String> chain = new ArrayList<>();
            Document document = start;
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
