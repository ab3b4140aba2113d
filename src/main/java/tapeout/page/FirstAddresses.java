package tapeout.page;

import tapeout.content.Document;
import tapeout.content.value.SitePath;
import tapeout.library.Answering;

/**
 * Answers by which addresses feed readers know documents: those at which they were first published, wherever they moved
 * since and whatever aliases they have. Only the lock file knows them; what is not in it is known by the address that it
 * has.
 */
public interface FirstAddresses extends Answering {

    /** What a document is known by; no two have the same. */
    SitePath of(Document document);

    /** Whether it was published before this build. */
    boolean isKnown(Document document);
}
