package tapeout.site.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tapeout.output.OutputFile;
import tapeout.page.FilePage;
import tapeout.page.SiteFiles;
import tapeout.picture.BrokenSvg;
import tapeout.picture.DamagedPicture;
import tapeout.picture.PictureFormat;
import tapeout.picture.PictureStripper;
import tapeout.picture.SvgOutside;
import tapeout.problem.ImageProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problems;

/** Files of the content folder as they go out, pictures with their smaller ones; tells what is wrong within pictures. */
final class ResourceFiles {

    private final PictureMemory pictures;

    ResourceFiles(PictureMemory pictures) {
        this.pictures = pictures;
    }

    List<OutputFile> write(FilePage.ResourcePage page, Problems problems) {
        ImageProblems mistakes = new LinkProblems(problems).ofImages();
        tellOutside(page, mistakes);
        return Stream.concat(Stream.of(whole(page, mistakes)), smaller(page, mistakes))
                .toList();
    }

    /** A drawing that is only linked is a page of its own, which loads what it names. */
    private static void tellOutside(FilePage.ResourcePage page, ImageProblems problems) {
        SiteFiles.Picture picture = page.picture();
        if (picture != null
                && picture.header()
                        .filter(header -> header.format() == PictureFormat.SVG)
                        .isPresent()) {
            SvgOutside.firstIn(page.source())
                    .ifPresent(outside -> problems.outside(page.origin(), outside.address(), outside.line()));
        }
    }

    private Stream<OutputFile> smaller(FilePage.ResourcePage page, ImageProblems problems) {
        SiteFiles.Picture picture = page.picture();
        List<Integer> widths = picture == null ? List.of() : picture.widths();
        if (picture == null || widths.isEmpty()) {
            return Stream.empty();
        }
        try {
            List<byte[]> made = pictures.webp(picture, Files.readAllBytes(page.source()));
            return IntStream.range(0, made.size())
                    .mapToObj(i -> OutputFile.of(picture.smaller(widths.get(i)), made.get(i)));
        } catch (IOException e) {
            problems.damagedPixels(page.file(), page.origin());
            return Stream.empty();
        }
    }

    /** Pictures go without what their files say beside their pixels: see decision 0076. */
    private static OutputFile whole(FilePage.ResourcePage page, ImageProblems problems) {
        try {
            return PictureStripper.strip(page.source())
                    .map(bytes -> OutputFile.of(page.path(), bytes))
                    .orElseGet(() -> OutputFile.copyOf(page.path(), page.source()));
        } catch (BrokenSvg e) {
            problems.brokenInside(page.origin(), String.valueOf(e.getMessage()), e.line());
            return OutputFile.copyOf(page.path(), page.source());
        } catch (DamagedPicture e) {
            problems.damaged(page.origin());
            return OutputFile.copyOf(page.path(), page.source());
        } catch (IOException e) {
            return OutputFile.copyOf(page.path(), page.source()); // whoever copies it says what is wrong with it
        }
    }
}
