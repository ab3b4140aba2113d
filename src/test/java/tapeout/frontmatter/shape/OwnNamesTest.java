package tapeout.frontmatter.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tapeout.content.type.EntityTypes;

class OwnNamesTest {

    @Test
    void areThoseOfDocumentsAlone() {
        OwnNames names = OwnNames.of(
                EntityTypes.NONE,
                List.of(
                        "topics/_defaults.yaml",
                        "topics/a-photo.png",
                        "topics/#chips.md#",
                        "topics/chips.md~",
                        "topics/index.md",
                        "topics/chips.md",
                        "topics/models.md",
                        "stories/_defaults.yaml"));
        assertThat(names.in("topics: [a-topic]")).isEqualTo("topics: [chips]");
        assertThat(names.in("story: a-story")).isEqualTo("story: a-story");
    }
}
