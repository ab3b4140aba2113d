package tapeout.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import tapeout.view.words.Messages;
import tapeout.view.words.MissingMessageException;
import tapeout.view.words.MissingValueException;

/**
 * The words of the interface in templates: {@code text("post.published", date)}. A value may be a piece of markup, such
 * as a captured macro call; the result is markup then, and the rest of it is escaped. It may also be a list, which is
 * written as the language writes lists.
 */
final class TextMethod implements TemplateMethodModelEx {

    /** Stands for the n-th value that is markup until the words around it are escaped; a private use character. */
    private static final char FIRST_STAND_IN = '\uE000';

    private final Messages messages;

    TextMethod(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("text() needs the key of a message first, as a string");
        }
        List<Object> values = new ArrayList<>();
        List<TemplateHTMLOutputModel> markup = new ArrayList<>();
        for (Object argument : arguments.subList(1, arguments.size())) {
            values.add(value(argument, markup));
        }
        try {
            String text = messages.text(key.getAsString(), values.toArray());
            return markup.isEmpty() ? text : withMarkup(text, markup);
        } catch (MissingMessageException | MissingValueException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    private static Object value(Object argument, List<TemplateHTMLOutputModel> markup) throws TemplateModelException {
        if (argument instanceof TemplateHTMLOutputModel html) {
            markup.add(html);
            return String.valueOf((char) (FIRST_STAND_IN + markup.size() - 1));
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (argument instanceof TemplateScalarModel string) {
            return string.getAsString();
        }
        if (argument instanceof TemplateSequenceModel parts) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                values.add(value(parts.get(i), markup));
            }
            return values;
        }
        throw new TemplateModelException("text() takes strings, numbers, markup and lists of them as values");
    }

    private static TemplateHTMLOutputModel withMarkup(String text, List<TemplateHTMLOutputModel> markup)
            throws TemplateModelException {
        HTMLOutputFormat format = HTMLOutputFormat.INSTANCE;
        String html = format.escapePlainText(text);
        for (int i = 0; i < markup.size(); i++) {
            html = html.replace(String.valueOf((char) (FIRST_STAND_IN + i)), format.getMarkupString(markup.get(i)));
        }
        return format.fromMarkup(html);
    }
}
