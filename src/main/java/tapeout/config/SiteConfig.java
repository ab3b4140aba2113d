package tapeout.config;

import java.nio.file.Path;

/**
 * Everything that configures one build: {@code jbake.properties} with the command line on top of it.
 *
 * @param folders where things are read and written
 * @param identity what the site is called and where it lives
 * @param addresses where the pages live that configuration can move or switch off
 * @param paging how many posts a page lists
 * @param mailing how editions go out by e-mail
 * @param machines what programs are told
 * @param documents how documents are told apart
 * @param build how this build runs
 */
public record SiteConfig(
        Folders folders,
        Identity identity,
        Addresses addresses,
        Paging paging,
        Mailing mailing,
        Machines machines,
        DocumentRules documents,
        BuildOptions build) {

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
        return new SiteConfig(elsewhere, identity, addresses, paging, mailing, machines, documents, build);
    }
}
