package tapeout.template;

import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.BeansWrapper;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.TemplateProblems;

/**
 * Renders the templates of a JBake site as JBake 2.7.0 does: FreeMarker as it was at 2.3.0, which escapes nothing. A
 * template may not make objects of Java classes of its choice, as it may there.
 *
 * <p>Immutable; any number of threads may use it. Templates are read once: a changed template needs a new renderer.
 */
public final class GuestRenderer {

    private static final Version COMPATIBLE = Configuration.VERSION_2_3_0;
    private static final int FIRST_BUFFER = 32 * 1024;

    private final Configuration configuration;
    private final DefaultObjectWrapper values = new DefaultObjectWrapper(COMPATIBLE);
    private final BeansWrapper beans = new BeansWrapper(COMPATIBLE);
    private final GuestSource source;
    private final Charset charset;

    /**
     * How a site's templates are read and its pages written.
     *
     * @param charset of templates and pages
     * @param locale of numbers and dates
     * @param zone of times
     */
    public record Form(Charset charset, Locale locale, TimeZone zone) {}

    /**
     * @param folder the source folder, absolute
     * @param templates the template folder, absolute
     */
    public GuestRenderer(Path folder, Path templates, Form form) {
        this.source = new GuestSource(TemplateSource.of(folder, templates), templates, form.charset());
        this.charset = form.charset();
        DefaultMemberAccessPolicy policy = DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_34);
        values.setMemberAccessPolicy(policy);
        beans.setMemberAccessPolicy(policy);
        this.configuration = configuration(form);
    }

    /**
     * Renders one page.
     *
     * @param template the template's name within the template folder
     * @param names what the template can ask for; the answers are texts, numbers, dates, truth values, lists and maps of
     *     such, and {@link GuestNames.Bean}s
     * @param problems takes what is wrong with the template, with its place
     * @return the page's bytes, or null if the template failed
     */
    public byte @Nullable [] render(String template, GuestNames names, Problems problems) {
        StringWriter out = new StringWriter(FIRST_BUFFER);
        try {
            Template parsed = configuration.getTemplate(template);
            parsed.process(new Model(names), out);
            return out.toString().getBytes(charset);
        } catch (IOException | TemplateException e) {
            new GuestFaults(source).report(e, template, problems);
            return null;
        } catch (StackOverflowError e) {
            new TemplateProblems(problems).endless(SourceLocation.of(source.shownPath(template)));
            return null;
        }
    }

    private Configuration configuration(Form form) {
        Configuration made = new Configuration(COMPATIBLE);
        made.setTemplateLoader(new SourceLoader(source));
        made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        made.setObjectWrapper(values);
        made.setDefaultEncoding(form.charset().name());
        made.setOutputEncoding(form.charset().name());
        made.setLocale(form.locale());
        made.setTimeZone(form.zone());
        made.setSQLDateAndTimeTimeZone(form.zone());
        made.setNewBuiltinClassResolver(TemplateClassResolver.SAFER_RESOLVER);
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setLogTemplateExceptions(false);
        // what a template attempts may fail
        made.setAttemptExceptionReporter((failure, environment) -> {});
        made.setWrapUncheckedExceptions(true);
        return made;
    }

    /** Asks for a value when the template does. */
    private final class Model implements TemplateHashModel {

        private final GuestNames names;

        private Model(GuestNames names) {
            this.names = names;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Object value = names.get(name);
            if (value == null) {
                return null;
            }
            return value instanceof GuestNames.Bean ? beans.wrap(value) : values.wrap(value);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
