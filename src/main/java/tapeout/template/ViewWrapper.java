package tapeout.template;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tapeout.view.body.Prose;
import tapeout.view.chart.Chart;
import tapeout.view.part.Markup;

/**
 * What templates see of Java objects: the components and argument-free methods of records, and nothing of any other
 * class. What is supplied later is made when a template asks, and instants are texts as ISO 8601 has them. {@link Markup} becomes markup that is printed as it is.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    private static final String CHART = "blocks/chart.ftlh";

    /** Has no text and no names, so that whatever a template asks of it fails. */
    private static final TemplateModel UNKNOWN = new TemplateModel() {};

    ViewWrapper() {
        super(settings(), true);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        // what there is most of first: whether something is of an interface takes longest to see
        if (object instanceof String) {
            return super.wrap(object);
        }
        if (object instanceof Record shown) {
            return record(shown);
        }
        if (object instanceof Supplier<?> later) {
            return wrap(later.get());
        }
        return object instanceof Instant instant ? new SimpleScalar(instant.toString()) : super.wrap(object);
    }

    private TemplateModel record(Record shown) throws TemplateModelException {
        if (shown instanceof Markup markup) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
        }
        return shown instanceof Prose prose ? prose(prose) : new ShownRecord(shown, this);
    }

    /** A body is printed as a whole, with its charts, each made by its template. */
    private TemplateModel prose(Prose prose) throws TemplateModelException {
        if (prose.parts().size() == 1 && prose.parts().get(0).charts().isEmpty()) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(
                    prose.parts().get(0).markup().html());
        }
        StringWriter html = new StringWriter();
        for (Prose.Part part : prose.parts()) {
            html.append(part.markup().html());
            for (Chart chart : part.charts()) {
                chart(chart, html);
            }
        }
        return HTMLOutputFormat.INSTANCE.fromMarkup(html.toString());
    }

    private void chart(Chart chart, Writer html) throws TemplateModelException {
        Environment page = Environment.getCurrentEnvironment();
        try {
            SimpleHash model = new SimpleHash(this);
            model.put("chart", chart);
            model.put("text", page.getGlobalVariable("text"));
            page.getConfiguration().getTemplate(CHART).process(model, html);
        } catch (IOException | TemplateException e) {
            throw new TemplateModelException("a chart cannot be shown", e);
        }
    }

    /** Nothing of any class but records and what FreeMarker knows: no method, no field, no text. */
    @Override
    protected TemplateModel handleUnknownType(Object object) {
        return UNKNOWN;
    }

    private static DefaultObjectWrapperBuilder settings() {
        DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        settings.setExposureLevel(BeansWrapper.EXPOSE_NOTHING);
        return settings;
    }
}
