package tapeout.frontmatter.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** Reads a file that is YAML as a whole, a list or keys and values. */
public final class YamlFile {

    private YamlFile() {}

    /** @return null if the file holds nothing or cannot be read; why is among the problems */
    public static @Nullable YamlValue read(SourceText source, Problems problems) {
        return read(source.text(), source.at(0), problems);
    }

    /**
     * Reads a part of a file that is YAML.
     *
     * @param start where its first character stands
     * @return null if it holds nothing or cannot be read; why is among the problems
     */
    public static @Nullable YamlValue read(String yaml, SourceLocation start, Problems problems) {
        YamlReader reader = new YamlReader(start);
        FrontMatterProblems found = new FrontMatterProblems(problems);
        try {
            return reader.read(yaml, start, found);
        } catch (MarkedYamlEngineException e) {
            new YamlMistake(e, reader, yaml, start).report(found);
        } catch (TooComplexException e) {
            found.ofHeader().tooComplex(e.at(), e.what());
        } catch (YamlEngineException e) {
            found.invalidYaml(start, "This cannot be read as YAML.", "Look for unusual characters in it.");
        }
        return null;
    }
}
