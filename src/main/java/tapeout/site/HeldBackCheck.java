package tapeout.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.history.FactHistory;
import tapeout.content.value.Alphabet;
import tapeout.library.Library;
import tapeout.library.LibraryBuilder;
import tapeout.library.Visibility;
import tapeout.page.CollisionFinder;
import tapeout.page.LinkTargets;
import tapeout.page.Page;
import tapeout.page.Permalinks;
import tapeout.page.SiteFiles;
import tapeout.page.plan.SitePlanner;
import tapeout.problem.AddressProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.site.source.SourcePaths;

/** Checks what is held back as if all of it went out, for the writers who have to mend it before it does. */
final class HeldBackCheck {

    private final SiteConfig config;
    private final SiteReading.Result read;
    private final Permalinks permalinks;
    private final SiteFiles files;

    HeldBackCheck(SiteConfig config, SiteReading.Result read, Permalinks permalinks, SiteFiles files) {
        this.config = config;
        this.read = read;
        this.permalinks = permalinks;
        this.files = files;
    }

    /** What is wrong in the documents that are held back; what they would spoil elsewhere is left out. */
    List<Problem> check(Workers workers) {
        List<Document> heldBack = read.library().heldBack();
        Problems found = new Problems();
        Library whole = new LibraryBuilder(
                        read.library().types(),
                        Alphabet.of(config.identity().language()),
                        new Visibility(config.build().asOf(), true, true),
                        found)
                .build(read.documents(), FactHistory.NONE, List.of(), read.misread());
        List<Page> pages = SitePlanner.plan(
                whole, permalinks, config, read.own().outputs(), read.others().resources(), Set.of(), files);
        Set<String> names =
                heldBack.stream().map(document -> document.header().file()).collect(Collectors.toSet());
        OutputNames.check(pages, found);
        CollisionFinder.writable(
                pages,
                document -> names.contains(document.header().file()),
                config.addresses().settings(),
                files.assetsByAddress(SourcePaths.assets(config.folders())),
                new AddressProblems(found));
        LinkTargets targets = new LinkTargets(whole, permalinks, pages, SourcePaths.content(config.folders()), files);
        found.addAll(new DocumentCheck(whole, config, targets, read.misread()).check(heldBack, workers));
        return found.sorted().stream()
                .filter(problem -> names.contains(problem.location().file()))
                .toList();
    }
}
