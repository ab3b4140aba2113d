package tapeout.template;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.PathRegexMatcher;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.TemplateProblems;
import tapeout.view.words.Messages;

/**
 * Renders views with the site's templates. Everything printed is escaped for HTML unless it is {@link
 * tapeout.view.part.Markup}, or for the format of the file that a template of the site's own makes; a template sees {@code
 * view}, {@code data} and {@code text(key, …)} and can reach no Java class.
 *
 * <pre>{@code
 * TemplateSource source = TemplateSource.of(folders.source(), folders.templates());
 * Messages messages = MessagesReader.read(source, Locale.ENGLISH, problems);
 * TemplateRenderer renderer = new TemplateRenderer(source, messages, Map.of());
 * byte[] html = renderer.render("pages/post.ftlh", view, problems);
 * }</pre>
 *
 * Immutable; any number of threads may use it. Templates are read once, when first used: a changed template needs a new
 * renderer.
 */
public final class TemplateRenderer {

    private static final int FIRST_BUFFER = 32 * 1024;

    private final Configuration configuration;
    private final ViewWrapper wrapper;
    private final TemplateSource source;
    private final Messages messages;
    private final Map<String, Object> data;

    /**
     * @param source where the templates are
     * @param messages the words of the interface
     * @param data the site's own, by the names of its files: texts, numbers, truth values, lists and maps of these
     */
    public TemplateRenderer(TemplateSource source, Messages messages, Map<String, Object> data) {
        this.source = source;
        this.data = Map.copyOf(data);
        this.messages = messages;
        this.wrapper = new ViewWrapper();
        this.configuration = configuration(source, wrapper);
    }

    /**
     * Renders one view.
     *
     * @param template the template's name, such as {@code pages/post.ftlh}
     * @param view a record; the template sees it as {@code view}
     * @param problems takes what is wrong with the template, with its place
     * @return UTF-8 bytes, or null if the template failed
     */
    public byte @Nullable [] render(String template, Object view, Problems problems) {
        Utf8Writer out = new Utf8Writer(FIRST_BUFFER);
        try {
            Template parsed = configuration.getTemplate(template);
            SimpleHash model = new SimpleHash(wrapper);
            model.put("view", view);
            model.put("data", data);
            model.put("text", new TextMethod(messages));
            parsed.process(model, out);
            return out.finish();
        } catch (IOException | TemplateException e) {
            new TemplateFaults(source, messages, view).report(e, template, problems);
            return null;
        } catch (StackOverflowError e) {
            new TemplateProblems(problems).endless(SourceLocation.of(source.shownPath(template)));
            return null;
        }
    }

    private static Configuration configuration(TemplateSource source, ViewWrapper wrapper) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new SourceLoader(source));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(wrapper);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(formatsOfFiles());
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setTabSize(1);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        // what a template attempts may fail
        configuration.setAttemptExceptionReporter((failure, environment) -> {});
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        return configuration;
    }

    /** How templates of files escape, by what comes before the last ending of their names. */
    private static TemplateConfigurationFactory formatsOfFiles() {
        return new FirstMatchTemplateConfigurationFactory(
                        of("xml", XMLOutputFormat.INSTANCE),
                        of("json", EscapedText.JSON),
                        of("ics", EscapedText.CALENDAR),
                        of("txt", PlainTextOutputFormat.INSTANCE))
                .allowNoMatch(true);
    }

    private static TemplateConfigurationFactory of(String ending, OutputFormat format) {
        TemplateConfiguration ofFile = new TemplateConfiguration();
        ofFile.setOutputFormat(format);
        return new ConditionalTemplateConfigurationFactory(
                new PathRegexMatcher("own/.*\\." + ending + "\\.ftl"), ofFile);
    }
}
