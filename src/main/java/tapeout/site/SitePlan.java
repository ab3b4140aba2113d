package tapeout.site;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.output.asset.Asset;
import tapeout.output.asset.AssetPipeline;
import tapeout.output.asset.AssetRules;
import tapeout.output.asset.PackedFiles;
import tapeout.page.Addresses;
import tapeout.page.CollisionFinder;
import tapeout.page.FilePage;
import tapeout.page.LinkTargets;
import tapeout.page.Page;
import tapeout.page.Permalinks;
import tapeout.page.ShownPage;
import tapeout.page.SiteFiles;
import tapeout.page.plan.SitePlanner;
import tapeout.problem.AddressProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.LfsPointer;
import tapeout.problem.Problems;
import tapeout.problem.UnfinishedMerge;
import tapeout.site.source.SourceFile;
import tapeout.site.source.SourcePaths;
import tapeout.site.source.StrayFrontMatter;

/**
 * What a site will be made of: its pages and other files, each with its address.
 *
 * @param pages everything that is made, in a fixed order
 * @param assets everything that is copied from the assets folder
 * @param leftOut the files of the content folder that are no documents and do not go out, by file
 */
record SitePlan(Library library, Addresses addresses, List<Page> pages, List<Asset> assets, List<LeftOut> leftOut) {

    /**
     * Plans what was read.
     *
     * @param lock knows which addresses posts had first
     * @param problems takes what cannot be: two pages at one address, an asset that cannot go out
     */
    static SitePlan of(SiteConfig config, SiteReading.Result read, LockStage lock, Problems problems) {
        String content = SourcePaths.content(config.folders());
        Library library = read.library();
        OutgoingFiles outgoing = new OutgoingFiles(
                library,
                content,
                String.valueOf(config.folders().assets().getFileName()),
                config.documents(),
                read.others(),
                problems);
        List<Asset> assets = assets(config, problems);
        new DraftAssets(config.folders(), new FileProblems(problems))
                .check(assets, outgoing.statics(), outgoing.namedByHeldBack(), library.documents());
        tellUnfit(config, assets, outgoing, content, new FileProblems(problems));
        SiteFiles files = new SiteFiles(
                read.others().resources(), byName(assets), config.machines().widths());
        Permalinks permalinks = new Permalinks(content);
        List<Page> pages = pages(config, read, permalinks, outgoing, files, problems);
        return new SitePlan(
                library,
                new Addresses(
                        permalinks,
                        lock.firstAddresses(library, permalinks),
                        new LinkTargets(library, permalinks, pages, content, files),
                        files),
                pages,
                assets,
                outgoing.leftOut());
    }

    Permalinks permalinks() {
        return addresses.permalinks();
    }

    /** The first page of each document that has one, by the document's file. */
    Map<String, ShownPage> ofDocuments() {
        Map<String, ShownPage> first = new LinkedHashMap<>();
        Page.shown(pages).forEach(page -> {
            Document document = page.document();
            if (document != null) {
                first.putIfAbsent(document.header().file(), page);
            }
        });
        return first;
    }

    /** The files of the content folder that go out as they are. */
    Stream<FilePage.ResourcePage> resources() {
        return pages.stream().filter(FilePage.ResourcePage.class::isInstance).map(FilePage.ResourcePage.class::cast);
    }

    /** Where all pictures lie that are made smaller of others. */
    Stream<SitePath> smallerPictures() {
        return resources().flatMap(picture -> picture.smaller().stream());
    }

    LinkTargets targets() {
        return addresses.targets();
    }

    private static List<Page> pages(
            SiteConfig config,
            SiteReading.Result read,
            Permalinks permalinks,
            OutgoingFiles outgoing,
            SiteFiles files,
            Problems problems) {
        List<Page> pages = SitePlanner.plan(
                read.library(),
                permalinks,
                config,
                read.own().outputs(),
                outgoing.outgoing(),
                outgoing.pictures(),
                files);
        OutputNames.check(pages, problems);
        return CollisionFinder.writable(
                pages,
                read.leniency()::covers,
                config.addresses().settings(),
                files.assetsByAddress(SourcePaths.assets(config.folders())),
                new AddressProblems(problems));
    }

    private static List<Asset> assets(SiteConfig config, Problems problems) {
        AssetRules rules = new AssetRules(config.documents().ignoreFile());
        List<Asset> assets = new AssetPipeline(config.folders(), rules, PackedFiles.assets()).run(problems);
        String folder = SourcePaths.assets(config.folders()) + "/";
        assets.forEach(asset ->
                StrayFrontMatter.checkPublished(new SourceFile(folder + asset.name(), asset.source()), problems));
        return assets;
    }

    /** Files that are not what they should be: merges and pointers of Git LFS, which whoever shows a picture tells of it. */
    private static void tellUnfit(
            SiteConfig config, List<Asset> assets, OutgoingFiles outgoing, String content, FileProblems problems) {
        Map<String, Path> files = new LinkedHashMap<>();
        String folder = SourcePaths.assets(config.folders()) + "/";
        assets.forEach(asset -> files.put(folder + asset.name(), asset.source()));
        Set<String> shown = new HashSet<>();
        outgoing.outgoing().forEach((name, file) -> {
            files.put(content + "/" + name, file);
            if (outgoing.pictures().contains(name)) {
                shown.add(content + "/" + name);
            }
        });
        files.forEach((name, file) -> {
            if (!shown.contains(name) && LfsPointer.isIn(file)) {
                problems.publishedPointer(name);
            }
            UnfinishedMerge.in(name, file).ifPresent(problems::unfinishedMerge);
        });
    }

    private static Map<String, SiteFiles.Asset> byName(List<Asset> assets) {
        Map<String, SiteFiles.Asset> byName = new TreeMap<>();
        assets.forEach(asset -> byName.put(asset.name(), new SiteFiles.Asset(asset.path(), asset.source())));
        return byName;
    }
}
