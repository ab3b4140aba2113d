package tapeout.view.body;

import java.util.List;
import tapeout.content.value.Reference;
import tapeout.view.part.SourceLink;

/** Finds where a page lists the sources that one document mentions by their ids. */
public interface SourceLinks {

    /** The links to the sources that are mentioned; what is not listed is a problem elsewhere. */
    List<SourceLink> links(List<Reference> references);
}
