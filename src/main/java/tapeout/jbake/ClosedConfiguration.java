package tapeout.jbake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.convert.ListDelimiterHandler;
import org.apache.commons.configuration2.interpol.ConfigurationInterpolator;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Loads JBake's configuration from given properties over Tapeout's and JBake's defaults, and from nothing else.
 *
 * <p>JBake's own loading mixes in the system's properties and replaces <code>${file:…}</code>, <code>${env:…}</code> and
 * their like, so that a site could read any file and would differ between machines. Here <code>${key}</code> means
 * another key of the configuration. It also splits every value at its commas; here only keys that are lists do.
 */
final class ClosedConfiguration extends ConfigUtil {

    private static final String OWN_DEFAULTS = "/tapeout/default.properties";

    private static final List<String> LISTS = List.of("asciidoctor.attributes", "asciidoctor.option");

    private static final ListDelimiterHandler COMMAS = new DefaultListDelimiterHandler(LIST_DELIMITER);

    private final Map<String, String> properties;
    private final boolean guest;

    ClosedConfiguration(Map<String, String> properties) {
        this(properties, false);
    }

    /** @param guest whether the site is one of JBake's: then JBake's defaults stand, and every value is split */
    ClosedConfiguration(Map<String, String> properties, boolean guest) {
        this.properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        this.guest = guest;
    }

    @Override
    public DefaultJBakeConfiguration loadConfig(File source, @Nullable File propertiesFile) {
        return new DefaultJBakeConfiguration(source, composite());
    }

    /** The same values without the folders, for checking them before JBake makes files of them. */
    CompositeConfiguration composite() {
        CompositeConfiguration composite = new CompositeConfiguration();
        composite.addConfiguration(site());
        composite.addConfiguration(defaults(OWN_DEFAULTS));
        composite.addConfiguration(defaults("/" + DEFAULT_CONFIG_FILE));
        ConfigurationInterpolator keysOnly = new ConfigurationInterpolator();
        keysOnly.addDefaultLookup(composite::getProperty);
        composite.setInterpolator(keysOnly);
        return composite;
    }

    private Configuration site() {
        Configuration site = new BaseConfiguration();
        properties.forEach((key, value) -> add(site, key, value));
        return site;
    }

    private Configuration defaults(String resource) {
        Configuration defaults = new BaseConfiguration();
        try (InputStream bytes = ConfigUtil.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            // the JDK's reader sees in these two files what the library's does, in a tenth of the time
            Properties values = new Properties();
            values.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            values.stringPropertyNames().stream()
                    .sorted()
                    .filter(key -> !guest || !resource.equals(OWN_DEFAULTS) || key.startsWith("tapeout."))
                    .forEach(key -> add(defaults, key, values.getProperty(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return defaults;
    }

    // where commas do not separate, JBake's sites still escape them
    private void add(Configuration configuration, String key, String value) {
        boolean list = guest || LISTS.stream().anyMatch(name -> key.equals(name) || key.startsWith(name + "."));
        configuration.addProperty(key, list ? COMMAS.split(value, true) : value.replace("\\,", ","));
    }
}
