package tapeout.editorial;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tapeout.content.Document;
import tapeout.content.Source;
import tapeout.content.value.Reference;

/** The sources that a part of a document rests on. */
final class Cited {

    private Cited() {}

    /** The sources that are mentioned, in the order in which the document lists them. */
    static List<Source> of(List<Reference> mentions, Document document) {
        Set<String> ids = mentions.stream().map(Reference::id).collect(Collectors.toSet());
        return document.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .toList();
    }
}
