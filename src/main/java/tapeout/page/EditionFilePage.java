package tapeout.page;

import tapeout.content.value.SitePath;

/** An edition as it is sent. */
public sealed interface EditionFilePage extends FilePage {

    /** An edition as an e-mail. */
    record EditionMailPage(SitePath path, OwnPage.EditionPage edition) implements EditionFilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** An edition as plain text. */
    record EditionTextPage(SitePath path, OwnPage.EditionPage edition) implements EditionFilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
