package tapeout.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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

    /** Its grammars are followed in recursion, deeper than the stack of a test's thread lets compiled code go. */
    private static final long STACK = 64L << 20;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
    private final Messages messages = new Messages();

    public HtmlChecker() {
        onADeepStack(() -> {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", messages);
            validator.setUpValidatorAndParsers(messages, true, false);
        });
    }

    /**
     * Errors and warnings, each as {@code line:column message}; empty for a document without fault.
     *
     * @param html a whole document, UTF-8
     */
    public synchronized List<String> check(byte[] html) {
        messages.found.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(html));
        source.setEncoding("UTF-8");
        onADeepStack(() -> {
            try {
                validator.checkHtmlInputSource(source);
            } catch (IOException | SAXException e) {
                messages.found.add(String.valueOf(e.getMessage()));
            }
        });
        return List.copyOf(messages.found);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void onADeepStack(Work work) {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            work.run();
            return true;
        });
        new Thread(null, task, "html-checker", STACK).start();
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the HTML checker was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the HTML checker failed", e.getCause());
        }
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
