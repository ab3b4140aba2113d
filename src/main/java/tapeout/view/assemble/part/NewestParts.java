package tapeout.view.assemble.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.type.EntityType;
import tapeout.content.type.Target;
import tapeout.content.value.When;
import tapeout.library.Library;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.fact.NewestRow;

/** The newest of those that refer to an entity, where their type says that its page opens with it. */
public final class NewestParts {

    private final Library library;
    private final Links links;
    private final Wording wording;

    public NewestParts(Library library, Links links, Wording wording) {
        this.library = library;
        this.links = links;
        this.wording = wording;
    }

    /** A row for each reference that says how it is called. */
    public List<NewestRow> of(Entity owner) {
        Map<String, List<Entity>> labelled = new LinkedHashMap<>();
        library.relations().of(owner).values().stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(other -> label(other, owner)
                        .ifPresent(label -> labelled.computeIfAbsent(label, key -> new ArrayList<>())
                                .add(other)));
        return labelled.entrySet().stream()
                .map(row -> new NewestRow(row.getKey(), newest(row.getValue())))
                .filter(row -> !row.lines().isEmpty())
                .toList();
    }

    private Optional<String> label(Entity other, Entity owner) {
        return other.mentions(library.types())
                .filter(mention -> mention.reference().id().equals(owner.id()))
                .flatMap(mention -> other.type().target(mention.key()).map(Target::back).stream())
                .map(Target.Back::newest)
                .filter(label -> !label.isEmpty())
                .findFirst();
    }

    private List<NewestRow.Line> newest(List<Entity> entities) {
        Map<String, List<Candidate>> byStatus = new LinkedHashMap<>();
        for (Entity entity : entities) {
            FactStatus.of(entity, wording.today())
                    .filter(status -> isNew(entity.type().shown(), status))
                    .ifPresent(status -> byStatus.computeIfAbsent(status.word().word(), key -> new ArrayList<>())
                            .add(new Candidate(entity, status)));
        }
        return byStatus.values().stream()
                .flatMap(NewestParts::newestOf)
                .sorted(Comparator.<Candidate, When>comparing(
                                one -> one.status().start().orElseThrow())
                        .reversed())
                .map(this::line)
                .toList();
    }

    /** Whether the day on which a status began is one by which things are dated: what is withdrawn is not new for it. */
    private static boolean isNew(EntityType.Shown shown, FactStatus status) {
        return status.since() != null && shown.dated().contains(status.since().fact());
    }

    /** Those of one status than which no other can be newer; none where one without a date may be. */
    private static Stream<Candidate> newestOf(List<Candidate> all) {
        Optional<LocalDate> latest = all.stream()
                .flatMap(one -> one.status().start().stream())
                .map(When::first)
                .max(LocalDate::compareTo);
        return latest.isEmpty() || all.stream().anyMatch(one -> one.mayBeginAfter(latest.get()))
                ? Stream.empty()
                : all.stream().filter(one -> one.mayBeginOn(latest.get()));
    }

    private NewestRow.Line line(Candidate one) {
        Entity entity = one.entity();
        FactStatus status = one.status();
        return new NewestRow.Line(
                links.link(entity),
                status.text(),
                wording.dates().when(status.start().orElse(null)),
                status.note(),
                StandingParts.away(entity, status.sources()));
    }

    private record Candidate(Entity entity, FactStatus status) {

        /** Without a date of its own it began no later than on the day for which it is said. */
        boolean mayBeginAfter(LocalDate day) {
            LocalDate asOf = status.said().life().asOf();
            return status.start().isEmpty() && (asOf == null || asOf.isAfter(day));
        }

        boolean mayBeginOn(LocalDate day) {
            return status.start().filter(when -> !when.last().isBefore(day)).isPresent();
        }
    }
}
