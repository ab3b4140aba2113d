package tapeout.view.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Source;
import tapeout.content.value.Reference;
import tapeout.page.Anchors;
import tapeout.view.part.SourceLink;
import tapeout.view.part.SourceView;
import tapeout.view.words.Dates;

/**
 * The sources that a page mentions out of several documents, numbered as they come. An id names a source in its own
 * document only; sources that would be listed with the same words are one. Belongs to one page and one thread.
 */
public final class MentionedSources {

    private final Dates dates;
    private final List<Source> listed = new ArrayList<>();
    /** By what the list shows of them, without a number. */
    private final Map<SourceView, SourceLink> links = new HashMap<>();

    public MentionedSources(Dates dates) {
        this.dates = dates;
    }

    /** Finds the sources of one of the documents. */
    public SourceLinks of(Document document) {
        return references -> references.stream()
                .flatMap(reference -> find(document, reference))
                .map(this::link)
                .toList();
    }

    /** The list at the foot of the page, once everything has been mentioned. */
    public List<SourceView> views() {
        List<SourceView> views = new ArrayList<>();
        for (Source source : listed) {
            int number = views.size() + 1;
            views.add(SourceNumbers.view(number, anchor(number), source, dates, List.of()));
        }
        return views;
    }

    private static Stream<Source> find(Document document, Reference reference) {
        return document.sources().stream()
                .filter(source -> source.id().equals(reference.id()))
                .limit(1);
    }

    private SourceLink link(Source source) {
        return links.computeIfAbsent(SourceNumbers.view(0, "", source, dates, List.of()), unlisted -> {
            listed.add(source);
            int number = listed.size();
            return new SourceLink(number, source.work().publisher(), "#" + anchor(number));
        });
    }

    private static String anchor(int number) {
        return Anchors.source(String.valueOf(number));
    }
}
