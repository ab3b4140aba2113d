package tapeout.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.Header;
import tapeout.content.Pieces;
import tapeout.problem.SourceLocation;
import tapeout.site.memory.ValueWriter;

/**
 * What of a document is shown by others than those who show the text of its body: everything but that text, its length, and
 * on which lines of the file things stand.
 */
final class Face {

    private Face() {}

    /**
     * Whether two readings of a file show the same face.
     *
     * @throws ValueWriter.Refused if they hold what cannot be compared
     */
    static boolean isSame(Document one, Document other) throws ValueWriter.Refused {
        return Arrays.equals(ValueWriter.write(one, Face::of), ValueWriter.write(other, Face::of));
    }

    /** Whether two bodies have the same text. */
    static boolean isSameText(Body one, Body other) {
        return one.words() == other.words()
                && one.pieces().equals(other.pieces())
                && one.variants().equals(other.variants());
    }

    private static Record of(Record part) {
        if (part instanceof SourceLocation at) {
            return SourceLocation.of(at.file());
        }
        if (part instanceof Header header && !header.places().isEmpty()) {
            Header noPlaces = new Header(
                    header.file(),
                    header.slug(),
                    header.life(),
                    header.aliases(),
                    header.extra(),
                    header.at(),
                    Map.of());
            return new Written(
                    noPlaces, List.copyOf(new TreeSet<>(header.places().keySet())));
        }
        return part instanceof Body body ? of(body) : part;
    }

    /**
     * The opening of a document.
     *
     * @param keys that its front matter has; the map that holds their places has another order in every process
     */
    record Written(Header header, List<String> keys) {}

    private static Body of(Body body) {
        Pieces noText = Pieces.of(Collections.nCopies(body.pieces().size(), ""));
        return new Body(noText, body.slots(), Pieces.NONE, body.headings(), body.anchors(), body.quotations(), "", 0);
    }
}
