package tapeout.config;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.problem.ProblemCode;

/**
 * Everything that configures one build: {@code jbake.properties} with the command line on top of it.
 *
 * @param folders where things are read and written
 * @param identity what the site is called and where it lives
 * @param dataLicence what may be done with the data of the trackers; null where the site says nothing
 * @param addresses where the pages live that configuration can move or switch off
 * @param paging how many posts a page lists
 * @param mailing how editions go out by e-mail
 * @param machines what programs are told
 * @param documents how documents are told apart
 * @param build how this build runs
 * @param severities codes whose weight the site changes
 */
public record SiteConfig(
        Folders folders,
        Identity identity,
        @Nullable DataLicence dataLicence,
        Addresses addresses,
        Paging paging,
        Mailing mailing,
        Machines machines,
        DocumentRules documents,
        BuildOptions build,
        Map<ProblemCode, SeverityChoice> severities) {

    public SiteConfig {
        severities = Map.copyOf(severities);
    }

    /** The same site, written to another folder. */
    public SiteConfig publishedTo(Path output) {
        Folders elsewhere = new Folders(
                folders.source(),
                folders.content(),
                folders.templates(),
                folders.data(),
                folders.assets(),
                output,
                folders.cache());
        return new SiteConfig(
                elsewhere, identity, dataLicence, addresses, paging, mailing, machines, documents, build, severities);
    }
}
