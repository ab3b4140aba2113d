package tapeout.frontmatter.yaml;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/** Reads a file that is YAML as a whole, a list or keys and values. */
public final class YamlFile {

    private YamlFile() {}

    /** @return null if the file holds nothing or cannot be read; why is among the problems */
    public static @Nullable YamlValue read(SourceText source, Problems problems) {
        SourceLocation start = source.at(0);
        YamlReader reader = new YamlReader(start);
        FrontMatterProblems found = new FrontMatterProblems(problems);
        try {
            return reader.read(source.text(), start, found);
        } catch (MarkedYamlEngineException e) {
            new YamlMistake(e, reader, source.text(), start).report(found);
        } catch (YamlReader.TooComplexException e) {
            found.ofHeader().tooComplex(e.at(), e.what());
        } catch (YamlEngineException e) {
            found.invalidYaml(start, "The file cannot be read as YAML.", "Look for unusual characters in it.");
        }
        return null;
    }
}
