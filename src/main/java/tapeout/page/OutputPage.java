package tapeout.page;

import tapeout.content.OwnOutput;
import tapeout.content.value.SitePath;
import tapeout.problem.SourceLocation;

/** A page that a template of the site's own makes. */
public record OutputPage(OwnOutput output) implements MadePage {

    @Override
    public SitePath path() {
        return output.path();
    }

    @Override
    public SourceLocation origin() {
        return output.at();
    }

    @Override
    public PageTemplate template() {
        return PageTemplate.OWN;
    }

    @Override
    public String templateFile() {
        return output.template();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.of(this);
    }
}
