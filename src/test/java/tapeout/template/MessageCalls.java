package tapeout.template;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the messages that a template's text names outright. */
final class MessageCalls {

    private static final Pattern FIXED = Pattern.compile("text\\(\"([a-z0-9.-]+)\"\\s*[,)]");

    private MessageCalls() {}

    static List<String> fixedKeys(String template) {
        return FIXED.matcher(template).results().map(call -> call.group(1)).toList();
    }
}
