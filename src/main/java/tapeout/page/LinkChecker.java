package tapeout.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Correction;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.Status;
import tapeout.problem.LinkProblems;
import tapeout.problem.ProblemCode;
import tapeout.problem.SourceLocation;

/** Checks that the links, images and citations of a document lead somewhere. */
public final class LinkChecker {

    private final LinkTargets targets;
    private final LinkProblems problems;

    public LinkChecker(LinkTargets targets, LinkProblems problems) {
        this.targets = targets;
        this.problems = problems;
    }

    /** Reports every dead link of one document. */
    public void check(Document document) {
        Set<String> cited = new HashSet<>();
        List<String> listed = document.sources().stream().map(Source::id).toList();
        for (BodySlot slot : document.body().slots()) {
            if (slot instanceof BodySlot.DocumentLink link) {
                checkLink(document, link);
            } else if (slot instanceof BodySlot.ImageSource image) {
                checkImage(document, image.src(), image.at());
            } else if (slot instanceof BodySlot.Citation citation && cited.add(citation.sourceId())) {
                if (!listed.contains(citation.sourceId())) {
                    problems.unknownSource(citation.sourceId(), citation.at(), listed);
                }
            }
        }
        if (document instanceof Post post) {
            if (post.image() != null) {
                checkImage(document, post.image().src().id(), post.image().src().at());
            }
            checkPlaces(post);
        }
        checkUnused(document, cited);
    }

    private void checkLink(Document document, BodySlot.DocumentLink link) {
        LinkTargets.Target target = targets.find(document, link.target());
        if (target.path() == null && target.heldBack() != null) {
            problems.heldBack(
                    ProblemCode.DEAD_LINK,
                    link.target(),
                    link.at(),
                    target.heldBack().header().status() == Status.DRAFT);
        } else if (target.path() == null) {
            problems.deadLink(link.target(), link.at(), targets.nearest(document, link.target()));
        } else if (link.fragment() != null && target.document() != null) {
            Set<String> anchors = Anchors.of(target.document());
            if (!anchors.contains(link.fragment())) {
                problems.deadAnchor(link.fragment(), target.document().header().file(), link.at(), anchors);
            }
        }
    }

    /** A correction's place is where its mark stands: below a heading. */
    private void checkPlaces(Post post) {
        List<String> headings =
                post.body().headings().stream().map(Body.Heading::id).toList();
        for (Correction correction : post.corrections()) {
            if (correction.place() != null && !headings.contains(correction.place())) {
                problems.deadAnchor(correction.place(), post.header().file(), correction.at(), headings);
            }
        }
    }

    private void checkImage(Document document, String src, SourceLocation at) {
        Optional<SiteFiles.Picture> picture = targets.picture(document, src);
        if (picture.isEmpty()) {
            problems.missingImage(src, at, "does not exist");
        } else if (picture.get().size() == null) {
            problems.missingImage(src, at, "is not a picture that can be read (PNG, JPEG, GIF or SVG)");
        }
    }

    private void checkUnused(Document document, Set<String> cited) {
        Set<String> used = new HashSet<>(cited);
        Citations.inFrontMatter(document).forEach(reference -> used.add(reference.id()));
        for (Source source : document.sources()) {
            if (!used.contains(source.id())) {
                problems.unusedSource(source.id(), source.at());
            }
        }
    }
}
