package tapeout.view.assemble;

import java.util.List;
import tapeout.content.OwnOutput;
import tapeout.page.OutputPage;
import tapeout.view.OutputPageView;

/** Makes the views of pages that templates of the site's own make. */
final class OutputAssembler {

    private final FrameAssembler frames;
    private final SiteListing listing;

    OutputAssembler(FrameAssembler frames, SiteListing listing) {
        this.frames = frames;
        this.listing = listing;
    }

    OutputPageView view(OutputPage page) {
        OwnOutput output = page.output();
        return new OutputPageView(
                frames.frame(page, output.title(), output.summary(), List.of(), List.of(), List.of()),
                output.title(),
                output.summary(),
                output.item(),
                listing.lists());
    }
}
