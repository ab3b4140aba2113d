package tapeout.view.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.content.Source;
import tapeout.content.value.Reference;
import tapeout.page.Anchors;
import tapeout.view.part.Link;
import tapeout.view.part.SourceLink;
import tapeout.view.part.SourceView;
import tapeout.view.words.Dates;
import tapeout.view.words.Messages;

/** The sources of one page, numbered in the order in which its document lists them. */
public final class SourceNumbers implements SourceLinks {

    private final List<Source> sources;
    private final Map<String, SourceLink> links = new HashMap<>();
    private final Map<String, List<Link>> citations = new HashMap<>();

    /** No sources: for facts that are shown away from the page that lists what they rest on. */
    public static final SourceNumbers NONE = new SourceNumbers(List.of(), Stream.empty());

    public SourceNumbers(Document document) {
        this(document.sources(), document.body().citations());
    }

    /** Those of a page that shows the document without its body, so that none of its citations can be gone back to. */
    public static SourceNumbers withoutBody(Document document) {
        return new SourceNumbers(document.sources(), Stream.empty());
    }

    private SourceNumbers(List<Source> sources, Stream<BodySlot.Citation> cited) {
        this.sources = sources;
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            links.putIfAbsent(
                    source.id(), new SourceLink(i + 1, source.work().publisher(), "#" + Anchors.source(source.id())));
        }
        cited.forEach(citation -> {
            List<Link> back = citations.computeIfAbsent(citation.sourceId(), id -> new ArrayList<>());
            back.add(new Link(
                    String.valueOf(back.size() + 1),
                    "#" + Anchors.citation(citation.sourceId(), citation.occurrence())));
        });
    }

    @Override
    public List<SourceLink> links(List<Reference> references) {
        return references.stream()
                .map(reference -> links.get(reference.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A source by its id; empty if it is not listed. */
    Optional<SourceLink> link(String id) {
        return Optional.ofNullable(links.get(id));
    }

    /** The number of the source that a citation names; 0 if it is not listed. */
    int number(BodySlot.Citation citation) {
        SourceLink link = links.get(citation.sourceId());
        return link == null ? 0 : link.number();
    }

    /** A citation in the body, as a whole link. */
    String citation(BodySlot.Citation citation, Messages messages) {
        SourceLink link = links.get(citation.sourceId());
        if (link == null) {
            return "";
        }
        Source source = sources.get(link.number() - 1);
        return InlineMarkup.citation(
                link,
                Anchors.citation(citation.sourceId(), citation.occurrence()),
                messages.labelled(source.work().publisher(), source.work().title()),
                citation.occurrence() == 0);
    }

    /** The list at the foot of the page. */
    public List<SourceView> views(Dates dates) {
        List<SourceView> views = new ArrayList<>();
        for (Source source : sources) {
            views.add(view(
                    views.size() + 1,
                    Anchors.source(source.id()),
                    source,
                    dates,
                    citations.getOrDefault(source.id(), List.of())));
        }
        return views;
    }

    /** A source as a page lists it. */
    static SourceView view(int number, String anchor, Source source, Dates dates, List<Link> citations) {
        URI url = source.url();
        return new SourceView(
                new SourceView.Place(number, anchor, citations),
                source.work().publisher(),
                source.work().title(),
                url == null ? "" : url.toString(),
                source.kind().word(),
                new SourceView.Dates(
                        dates.when(source.dates().published()),
                        dates.day(source.dates().accessed()),
                        dates.when(source.dates().oldCopy())),
                text(source.work().author()),
                text(source.note()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
