package tapeout.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.view.body.Prose;
import tapeout.view.part.Markup;

/** Writes down what templates see: the components of records, with what their Javadoc says of them. */
final class ViewDocs {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*?)(?=@param|@throws|\\z)", Pattern.DOTALL);

    private final Map<String, Class<?>> parts = new TreeMap<>();
    private final List<Class<?>> open = new ArrayList<>();

    /** The table of a record's components; the records that it names come with {@link #parts}. */
    String table(Class<?> view, String name) {
        Map<String, String> meanings = meanings(view);
        StringBuilder table = new StringBuilder("| name | type | what it is | in a template |\n|---|---|---|---|\n");
        for (RecordComponent component : view.getRecordComponents()) {
            Type type = component.getGenericType();
            String path = name + "." + component.getName();
            table.append("| `" + component.getName() + "` | " + word(type) + " | "
                    + meanings.getOrDefault(component.getName(), meaning(component)) + " | " + shown(type, path)
                    + " |\n");
        }
        return table.toString();
    }

    private static String meaning(RecordComponent component) {
        return component.getType() == PageFrame.class ? "what is around it" : "";
    }

    /** Sections for all records that tables name, and those that these name. */
    String parts() {
        while (!open.isEmpty()) {
            Class<?> part = open.remove(0);
            table(part, "");
        }
        StringBuilder sections = new StringBuilder();
        parts.forEach((title, part) -> {
            String name = Character.toLowerCase(part.getSimpleName().charAt(0))
                    + part.getSimpleName().substring(1);
            sections.append(
                    "### " + title + "\n\n" + summary(part) + "\n\n" + table(part, name) + questions(part) + "\n");
        });
        return sections.toString();
    }

    /** What a record answers beside its components. */
    private static String questions(Class<?> part) {
        List<String> components = Arrays.stream(part.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> asked = Arrays.stream(part.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !components.contains(method.getName()))
                .map(method -> method.getName())
                .filter(name -> !List.of("toString", "hashCode").contains(name))
                .sorted()
                .map(name -> "`" + name + "`")
                .toList();
        return asked.isEmpty() ? "" : "\nIt answers " + String.join(" and ", asked) + ", too.\n";
    }

    private String word(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == Supplier.class
                    ? word(of[0])
                    : Collection.class.isAssignableFrom(raw) ? "list of " + word(of[0]) : word(of[1]) + " by name";
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Markup.class || raw == Prose.class) {
            return "markup";
        }
        if (raw.isRecord()) {
            String title = title(raw);
            if (parts.putIfAbsent(title, raw) == null) {
                open.add(raw);
            }
            return "[" + title + "](#" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
        }
        return raw == boolean.class
                ? "yes or no"
                : raw.isPrimitive() || Number.class.isAssignableFrom(raw)
                        ? "number"
                        : raw == Instant.class ? "time" : raw == Object.class ? "value" : "text";
    }

    private static String shown(Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == Supplier.class
                    ? shown(generic.getActualTypeArguments()[0], path)
                    : Collection.class.isAssignableFrom(raw)
                            ? "`<#list " + path + " as one>`"
                            : "`<#list " + path + " as name, one>`";
        }
        Class<?> raw = (Class<?>) type;
        if (raw == boolean.class) {
            return "`<#if " + path + ">`";
        }
        if (raw == PageFrame.class) {
            return "`<@layout.page frame=" + path + " …>`";
        }
        if (!raw.isRecord() || raw == Markup.class || raw == Prose.class) {
            return "`${" + path + "}`";
        }
        boolean asked = Arrays.stream(raw.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("present"));
        return asked
                ? "`<#if " + path + ".present>`"
                : "`${" + path + "." + raw.getRecordComponents()[0].getName() + "}`";
    }

    private static String title(Class<?> part) {
        Class<?> outer = part.getDeclaringClass();
        return outer == null ? part.getSimpleName() : part.getSimpleName() + " of " + outer.getSimpleName();
    }

    /** The first sentences of a record's Javadoc. */
    static String summary(Class<?> record) {
        return words(javadoc(record).split("@param|@throws", 2)[0]);
    }

    private static Map<String, String> meanings(Class<?> record) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher param = PARAM.matcher(javadoc(record));
        while (param.find()) {
            meanings.put(param.group(1), words(param.group(2)));
        }
        return meanings;
    }

    private static String javadoc(Class<?> record) {
        Class<?> outer = record;
        while (outer.getDeclaringClass() != null) {
            outer = outer.getDeclaringClass();
        }
        try {
            String source = Files.readString(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"));
            Matcher doc = Pattern.compile(
                            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?record " + record.getSimpleName() + "\\(",
                            Pattern.DOTALL)
                    .matcher(source);
            return doc.find() ? doc.group(1).replaceAll("(?m)^\\s*\\* ?", "") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String doc) {
        return doc.replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
                .replaceAll("\\{@link(?:plain)?\\s+#?([\\w.#]+)[^}]*}", "`$1`")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }

    /** What a template says of itself in the comment at its top; empty where it says nothing. */
    static String comment(Path template) throws IOException {
        Matcher comment = Pattern.compile("\\A(?:<#import[^\\n]*\\n)*<#--(.*?)-->", Pattern.DOTALL)
                .matcher(Files.readString(template));
        return comment.find() ? comment.group(1).stripIndent().strip() : "";
    }
}
