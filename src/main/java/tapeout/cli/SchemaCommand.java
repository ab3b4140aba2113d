package tapeout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tapeout.cli.report.Console;
import tapeout.frontmatter.KeyReference;
import tapeout.frontmatter.shape.JsonSchema;
import tapeout.frontmatter.type.Schemas;
import tapeout.output.NewFile;
import tapeout.problem.DidYouMean;
import tapeout.site.SiteDeclarations;

/** Prints what front matter may hold, for editors as JSON Schema and for people as Markdown. */
@Command(
        name = "schema",
        description = {
            "Prints what the front matter of a document may hold, as JSON Schema (2020-12).",
            "Types of document that the site declares are among them."
        })
final class SchemaCommand implements Callable<Integer> {

    private static final String ENDING = ".schema.json";

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "<type>",
            description = "A type of document, such as post, or " + Schemas.TYPE_FILE
                    + " for the files of content/types. Without it: a document of any type.")
    private String type = "";

    @Option(
            names = "--to",
            paramLabel = "<folder>",
            description = "Write the schema of each type to <type>" + ENDING + " in a folder instead.")
    private @Nullable Path folder;

    @Option(names = "--markdown", description = "Print every key with an example, for people, instead.")
    private boolean markdown;

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new SiteSession(console, options).withTypes(format, (site, declared) -> run(declared));
    }

    private int run(SiteDeclarations.Declared declared) throws IOException {
        Map<String, JsonSchema> schemas = Schemas.of(declared.documents(), declared.types(), declared.defaults());
        if (!type.isEmpty() && !schemas.containsKey(type)) {
            console.refuse(
                    "There is no type \"" + type + "\".",
                    DidYouMean.nearest(type, schemas.keySet())
                            .map(word -> "Did you mean " + word + "?")
                            .orElse("It is one of " + String.join(", ", schemas.keySet()) + "."));
            return ExitCodes.USAGE;
        }
        if (markdown) {
            console.out().print(reference(declared));
        } else if (folder == null) {
            console.out()
                    .print(SchemaJson.write(
                            type.isEmpty()
                                    ? Schemas.ofAnyDocument(declared.documents(), declared.defaults())
                                    : schemas.get(type)));
        } else {
            write(schemas, folder);
        }
        return ExitCodes.FINE;
    }

    private String reference(SiteDeclarations.Declared declared) {
        return type.equals(Schemas.TYPE_FILE) || type.equals(Schemas.POST_FILE)
                ? Schemas.referenceOfTypeFiles(declared.types())
                : KeyReference.of(declared.documents(), type);
    }

    private void write(Map<String, JsonSchema> schemas, Path folder) throws IOException {
        for (Map.Entry<String, JsonSchema> schema : schemas.entrySet()) {
            if (type.isEmpty() || schema.getKey().equals(type)) {
                Path file = folder.resolve(schema.getKey() + ENDING);
                NewFile.replace(file, SchemaJson.write(schema.getValue()));
                console.out().println(file);
            }
        }
    }
}
