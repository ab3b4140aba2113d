package tapeout.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, without the network. Its schemas are read once; one document is checked at a time.
 *
 * <pre>{@code
 * assertThat(new HtmlChecker().check(html)).isEmpty();
 * }</pre>
 */
public final class HtmlChecker {

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
    private final Messages messages = new Messages();

    public HtmlChecker() {
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", messages);
            validator.setUpValidatorAndParsers(messages, true, false);
        } catch (Exception e) {
            throw new IllegalStateException("the HTML checker's schemas cannot be read", e);
        }
    }

    /**
     * Errors and warnings, each as {@code line:column message}; empty for a document without fault.
     *
     * @param html a whole document, UTF-8
     */
    public synchronized List<String> check(byte[] html) {
        messages.found.clear();
        try {
            InputSource source = new InputSource(new ByteArrayInputStream(html));
            source.setEncoding("UTF-8");
            validator.checkHtmlInputSource(source);
        } catch (IOException | SAXException e) {
            messages.found.add(String.valueOf(e.getMessage()));
        }
        return List.copyOf(messages.found);
    }

    private static final class Messages implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException message) {
            found.add(message.getLineNumber() + ":" + message.getColumnNumber() + " " + message.getMessage());
        }

        @Override
        public void error(SAXParseException message) {
            warning(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            warning(message);
        }
    }
}
