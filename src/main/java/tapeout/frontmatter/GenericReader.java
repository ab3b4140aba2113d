package tapeout.frontmatter;

import tapeout.content.Body;
import tapeout.content.GenericDocument;
import tapeout.content.Header;
import tapeout.frontmatter.shape.FreeShape;
import tapeout.frontmatter.yaml.YamlValue;

/** Makes documents of types that are not ours: their front matter stays as it is. */
final class GenericReader {

    private static final String TITLE = "title";

    private GenericReader() {}

    static GenericDocument read(String type, YamlValue.Mapping mapping, FilePlace place, Header header, Body body) {
        YamlValue.Scalar title = mapping.scalar(TITLE);
        return new GenericDocument(
                header,
                body,
                type,
                place.address(),
                title == null ? header.slug().value() : title.text(),
                FreeShape.values(mapping));
    }
}
