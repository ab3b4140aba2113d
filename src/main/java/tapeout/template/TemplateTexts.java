package tapeout.template;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import tapeout.problem.SourceText;

/** The texts of templates by name, as messages about them need them. */
interface TemplateTexts {

    /**
     * The text of a template with the path that problems show for it.
     *
     * @return empty if there is no such template
     * @throws IOException if there is one that cannot be read or lies outside its folder
     */
    Optional<SourceText> read(String name) throws IOException;

    /** The path that problems show for a template of the site's own. */
    String shownPath(String name);

    /** The names of the templates in the site's own folder, for hints. */
    Set<String> ownNames();
}
