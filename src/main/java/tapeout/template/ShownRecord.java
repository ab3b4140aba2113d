package tapeout.template;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.records.RecordFields;

/**
 * A record as templates see it: its components, and its methods that take nothing and give something; one named {@code isX}
 * or {@code getX} is called ({@code table.isLong()}), every other is read ({@code post.present}). It has no text of its own:
 * printing one as a whole is a mistake that must fail.
 */
final class ShownRecord implements TemplateHashModelEx, AdapterTemplateModel, WrapperTemplateModel {

    /** What every record has. */
    private static final Set<String> OF_ANY = Set.of("toString", "hashCode");

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> methods = new HashMap<>();
            Arrays.stream(type.getMethods()).filter(ShownRecord::isShown).forEach(method -> {
                method.setAccessible(true);
                methods.put(method.getName(), method);
            });
            return methods;
        }
    };

    private static final Pattern CALLED = Pattern.compile("(is|get)\\p{Lu}.*");

    private final Record shown;
    private final RecordFields components;
    private final ObjectWrapper wrapper;

    ShownRecord(Record shown, ObjectWrapper wrapper) {
        this.shown = shown;
        this.components = RecordFields.of(shown.getClass());
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        int place = components.find(name);
        if (place >= 0) {
            return wrapper.wrap(components.get(place, shown));
        }
        Method method = METHODS.get(shown.getClass()).get(name);
        if (method == null) {
            return null;
        }
        return CALLED.matcher(name).matches()
                ? (TemplateMethodModelEx) arguments -> call(method, arguments)
                : call(method, List.of());
    }

    private @Nullable TemplateModel call(Method method, List<?> arguments) throws TemplateModelException {
        try {
            return wrapper.wrap(method.invoke(shown, arguments.toArray()));
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new TemplateModelException(method.getName() + "() cannot be called", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return components.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(components.names(), wrapper);
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        List<@Nullable Object> values = new ArrayList<>();
        for (String name : components.names()) {
            values.add(get(name));
        }
        return new SimpleCollection(values, wrapper);
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return shown;
    }

    @Override
    public Object getWrappedObject() {
        return shown;
    }

    private static boolean isShown(Method method) {
        return method.getDeclaringClass() != Object.class
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && !OF_ANY.contains(method.getName());
    }
}
