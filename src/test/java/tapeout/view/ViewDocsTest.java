package tapeout.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tapeout.page.PageTemplate;
import tapeout.page.ShownPage;
import tapeout.view.assemble.ViewAssembler;
import tapeout.view.feed.OutputFileView;

/** {@code src/docs/views.md} says what every template sees; it is made from the records that they see. */
class ViewDocsTest {

    private static final Path DOCS = Path.of("src/docs/views.md");
    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void listsWhatEveryTemplateSees() throws Exception {
        String made = made();
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(DOCS, made);
        }
        assertThat(Files.readString(DOCS))
                .as("if the change is meant, run this test with -Dgolden.accept=true")
                .isEqualTo(made);
    }

    private static String made() throws Exception {
        ViewDocs docs = new ViewDocs();
        StringBuilder text = new StringBuilder("""
                # What templates see

                A template of the site's own replaces Tapeout's of the same name, and `tapeout eject pages/post.ftlh` copies one out. Every template sees `view`, whose names stand here; `data`, the site's [own data](own.md); and `text(key)`, the [words of the interface](languages.md). Nothing is ever missing: what there is none of is an empty text or list, or says so (`<#if view.updated.present>`). Texts are escaped where they are printed; markup is printed as it is.

                This page is made from the generator's code.

                ## Pages

                """);
        Map<PageTemplate, Class<?>> views = views();
        for (PageTemplate template : PageTemplate.values()) {
            Class<?> view = views.get(template);
            String file = template == PageTemplate.OWN ? "own/*.ftlh" : "pages/" + template.word() + ".ftlh";
            text.append("### " + file + (isShared(template) ? " for a " + template.kind() : "") + "\n\n"
                    + ViewDocs.summary(view) + "\n\n" + docs.table(view, "view") + "\n");
        }
        text.append("### own/*.xml.ftl, .json.ftl, .ics.ftl, .txt.ftl\n\n" + ViewDocs.summary(OutputFileView.class)
                + "\n\n" + docs.table(OutputFileView.class, "view") + "\n");
        text.append("### mail/edition.ftlh\n\nAn edition as an e-mail: it sees what pages/edition.ftlh sees.\n\n");
        text.append("## Parts\n\nWhat pages and other parts hold.\n\n" + docs.parts());
        text.append("## Components\n\nMacros that pages import; what each takes stands in its file.\n\n");
        for (String folder : List.of("layouts", "components")) {
            for (Path component : files(TEMPLATES.resolve(folder))) {
                String says = ViewDocs.comment(component);
                if (!says.isEmpty()) {
                    text.append("### " + folder + "/" + component.getFileName() + "\n\n```\n" + says + "\n```\n\n");
                }
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static boolean isShared(PageTemplate template) {
        return Arrays.stream(PageTemplate.values())
                        .filter(other -> other.word().equals(template.word()))
                        .count()
                > 1;
    }

    /** The view of each kind of page: what the assembler that takes it gives back. */
    private static Map<PageTemplate, Class<?>> views() throws ReflectiveOperationException {
        Map<PageTemplate, Class<?>> views = new TreeMap<>();
        for (Class<?> page : cases(ShownPage.class)) {
            Constructor<?> made = page.getDeclaredConstructors()[0];
            made.setAccessible(true);
            Object[] nothing = Arrays.stream(made.getParameterTypes())
                    .map(type -> Array.get(Array.newInstance(type, 1), 0))
                    .toArray();
            PageTemplate template = ((ShownPage) made.newInstance(nothing)).template();
            for (Field assembler : ViewAssembler.class.getDeclaredFields()) {
                for (Method method : assembler.getType().getDeclaredMethods()) {
                    if (method.getName().equals("view")
                            && Arrays.equals(method.getParameterTypes(), new Class<?>[] {page})) {
                        views.put(template, method.getReturnType());
                    }
                }
            }
        }
        return views;
    }

    private static List<Class<?>> cases(Class<?> family) {
        List<Class<?>> cases = new ArrayList<>();
        for (Class<?> one : family.getPermittedSubclasses()) {
            if (one.isRecord()) {
                cases.add(one);
            } else {
                cases.addAll(cases(one));
            }
        }
        return cases.stream().distinct().toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
