package tapeout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tapeout.jbake.HostedSite;
import tapeout.output.PreviewFolder;
import tapeout.output.PublishFailures;

/** Where the preview of this process puts its site; taken once the site's configuration can be read. */
final class PreviewPlace implements AutoCloseable {

    private @Nullable PreviewFolder folder;

    /**
     * The site, to be written there.
     *
     * @throws UncheckedIOException if there is no place
     */
    synchronized HostedSite of(HostedSite site) {
        try {
            if (folder == null) {
                folder = PreviewFolder.take(site.config().folders());
            }
            return site.publishedTo(folder.site());
        } catch (IOException e) {
            throw new UncheckedIOException(PublishFailures.reason(e), e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (folder != null) {
            folder.close();
        }
    }
}
