package tapeout.guest;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** JBake's engines: what makes HTML of the bodies of documents. Any number of threads may use them. */
public interface MarkupEngines {

    /** An engine's failure, with its reason. */
    final class EngineException extends Exception {

        private static final long serialVersionUID = 1L;

        public EngineException(String reason) {
            super(reason);
        }
    }

    /** The endings of documents that JBake knows, without those of data files, whether their libraries are here or not. */
    Set<String> endings();

    /** Whether a format's library is on the class path. */
    boolean isPresent(String ending);

    /** Whether the format has a header of its own, which its engine reads. */
    boolean readsHeader(String ending);

    /**
     * The HTML of a body.
     *
     * @throws EngineException if the engine fails
     */
    String html(String ending, Path file, String body) throws EngineException;

    /**
     * All keys and the body of a document whose engine reads its header.
     *
     * @return empty if the document has no type
     * @throws EngineException if the engine fails
     */
    Map<String, Object> document(String ending, Path file) throws EngineException;

    /** The body with the sources of its images as JBake's keys {@code img.path.*} want them. */
    String withImages(String html, Map<String, Object> document);
}
