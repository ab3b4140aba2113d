package tapeout.page;

import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.value.SitePath;

/** What a page says, in Markdown. */
public sealed interface TwinPage extends FilePage {

    @Override
    default String kind() {
        return "twin page";
    }

    /** What the page of a post says, in Markdown. */
    record PostTwinPage(SitePath path, Post post) implements TwinPage {
        @Override
        public Document document() {
            return post;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** What the page of an entity says, in Markdown. */
    record EntityTwinPage(SitePath path, Entity entity) implements TwinPage {
        @Override
        public Document document() {
            return entity;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
