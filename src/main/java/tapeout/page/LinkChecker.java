package tapeout.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tapeout.config.Elsewhere;
import tapeout.config.MenuEntry;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.content.Source;
import tapeout.content.Status;
import tapeout.content.statement.Correction;
import tapeout.content.value.Reference;
import tapeout.picture.ImageSize;
import tapeout.picture.PictureFormat;
import tapeout.picture.PictureHeader;
import tapeout.picture.PictureScaler;
import tapeout.problem.LinkProblems;
import tapeout.problem.NoPicture;
import tapeout.problem.ProblemCode;
import tapeout.problem.SourceLocation;

/** Checks that the links and images of a document lead somewhere. */
public final class LinkChecker {

    private final LinkTargets targets;
    private final Elsewhere elsewhere;
    private final Set<String> misread;
    private final LinkProblems problems;

    /** @param misread files of which a part could not be read: what seems to be missing may be in it */
    public LinkChecker(LinkTargets targets, Elsewhere elsewhere, Set<String> misread, LinkProblems problems) {
        this.targets = targets;
        this.elsewhere = elsewhere;
        this.misread = misread;
        this.problems = problems;
    }

    /** Reports every dead link of one document. */
    public void check(Document document) {
        Set<SourceLocation> absent = absentData(document);
        document.body()
                .documentLinks()
                .filter(link -> !absent.contains(link.at()))
                .forEach(link -> checkLink(document, link));
        document.body()
                .images()
                .filter(image -> !elsewhere.has(image.src()))
                .forEach(image -> checkImage(document, image.src(), image.at()));
        if (document.image() != null) {
            checkImage(
                    document,
                    document.image().src().id(),
                    document.image().src().at());
        }
        document.body()
                .dataCharts()
                .forEach(place -> targets.numberFile(
                                document, place.chart().data().id())
                        .ifPresent(file -> problems.found(file.problems())));
        checkPlaces(document);
        checkUnused(document);
    }

    /** Reports every entry of a menu that leads nowhere on this site. */
    public void check(List<MenuEntry> menu) {
        for (MenuEntry entry : menu) {
            if (entry.isOwnAddress()
                    && targets.findAddress(entry.path()).path() == null
                    && !elsewhere.has(entry.path())) {
                problems.deadEntry(entry.address(), entry.at(), targets.nearest(entry.path()));
            }
        }
    }

    /** Reports the charts of files that are not there, and tells where: their links are not told besides. */
    private Set<SourceLocation> absentData(Document document) {
        Set<SourceLocation> absent = new HashSet<>();
        document.body().dataCharts().forEach(place -> {
            Reference data = place.chart().data();
            if (targets.numberFile(document, data.id()).isEmpty()) {
                problems.ofBlocks().missingData(data.at(), data.id());
                absent.add(data.at());
            }
        });
        return absent;
    }

    private void checkLink(Document from, BodySlot.DocumentLink link) {
        Targets.Target target = targets.find(from, link.target());
        if (target.heldBack() != null && targets.isExpired(target.heldBack())) {
            problems.expired(
                    link.target(), link.at(), target.heldBack().header().life().expires());
        } else if (target.path() == null && target.heldBack() != null) {
            problems.heldBack(
                    ProblemCode.DEAD_LINK,
                    link.target(),
                    link.at(),
                    target.heldBack().header().life().status() == Status.DRAFT);
        } else if (target.path() == null && !elsewhere.has(link.target())) {
            problems.deadLink(link.target(), link.at(), targets.nearest(from, link.target()));
        } else if (link.fragment() != null && target.document() != null) {
            Document document = target.document();
            if (!isTop(link.fragment())
                    && !misread.contains(document.header().file())
                    && Anchors.meant(document, link.fragment()).isEmpty()) {
                problems.deadAnchor(link.fragment(), document.header().file(), link.at(), Anchors.of(document));
            }
        }
    }

    /** The top of a page, which is always there (HTML, the indicated part of a document). */
    private static boolean isTop(String fragment) {
        return fragment.isEmpty() || fragment.equalsIgnoreCase("top");
    }

    /** A correction's place is where its mark stands: below a heading. */
    private void checkPlaces(Document document) {
        List<String> headings =
                document.body().headings().stream().map(Body.Heading::id).toList();
        for (Correction correction : document.corrections()) {
            if (correction.place() != null && !headings.contains(correction.place())) {
                problems.deadAnchor(correction.place(), document.header().file(), correction.at(), headings);
            }
        }
    }

    private void checkImage(Document document, String src, SourceLocation at) {
        Optional<SiteFiles.Picture> picture = targets.picture(document, src);
        if (picture.isEmpty()) {
            problems.ofImages().missing(src, at, targets.nearestPicture(document, src));
            return;
        }
        picture.get().header().ifPresentOrElse(header -> checkPicture(header, src, at), () -> {
            NoPicture instead = NoPicture.of(picture.get().source());
            problems.ofImages().noPicture(src, at, instead.why(), instead.remedy());
        });
    }

    private void checkPicture(PictureHeader header, String src, SourceLocation at) {
        PictureFormat format = header.format();
        ImageSize size = header.size();
        if (format == PictureFormat.PACKED_SVG) {
            problems.ofImages().packed(src, at);
        } else if (format == PictureFormat.BARE_SVG) {
            problems.ofImages().bare(src, at);
        } else if (format == PictureFormat.BROKEN_SVG) {
            problems.ofImages().broken(src, at);
        } else if (!format.isShown()) {
            problems.ofImages().unshown(src, at, format.title());
        } else if (size == null) {
            problems.ofImages()
                    .unreadable(
                            src,
                            at,
                            "is a damaged " + format.title() + ": its header gives no size at which it can be shown");
        } else if (size.isExcessive()) {
            problems.ofImages()
                    .unreadable(
                            src,
                            at,
                            "claims " + size.width() + " × " + size.height() + " pixels, which browsers refuse");
        } else {
            checkEnding(format, src, at);
            if (header.turn() != null && !PictureScaler.takes(header)) {
                problems.ofImages().large(src, at, size.width(), size.height(), PictureScaler.MOST_PIXELS);
            }
        }
    }

    /** Servers tell browsers what a file is by its ending; browsers see through it where both are pixels. */
    private void checkEnding(PictureFormat format, String src, SourceLocation at) {
        String ending = src.substring(src.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!format.endings().contains(ending)) {
            boolean drawn =
                    format == PictureFormat.SVG || PictureFormat.SVG.endings().contains(ending);
            String usual = format.endings().get(0);
            if (drawn) {
                problems.ofImages().unshownEnding(src, at, format.title(), usual);
            } else {
                problems.ofImages().wrongEnding(src, at, format.title(), usual);
            }
        }
    }

    private void checkUnused(Document document) {
        Set<String> used = new HashSet<>();
        document.body().citations().forEach(citation -> used.add(citation.sourceId()));
        document.citations().forEach(reference -> used.add(reference.id()));
        for (Source source : document.sources()) {
            if (!used.contains(source.id())) {
                problems.unusedSource(source.id(), source.at());
            }
        }
    }
}
