package tapeout.site.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import tapeout.card.IconWriter;
import tapeout.output.OutputFile;
import tapeout.page.FilePage;
import tapeout.page.SiteIcon;
import tapeout.picture.PictureScaler;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.site.source.SourcePaths;

/** Writes the site's icons, of one decoding of its picture; they are quickly made and not kept. */
final class IconFiles {

    private final Path folder;

    /** @param folder the source folder */
    IconFiles(Path folder) {
        this.folder = folder;
    }

    /** @return none if the picture cannot be read, which has been reported then */
    List<OutputFile> write(FilePage.IconPage page, Problems problems) {
        List<SiteIcon.Made> icons = page.icons();
        Path picture = icons.get(0).source();
        try {
            List<PictureScaler.Scaled> marks = PictureScaler.scaled(
                    Files.readAllBytes(picture),
                    icons.get(0).header(),
                    icons.stream().map(made -> made.icon().mark()).toList());
            return IntStream.range(0, icons.size())
                    .mapToObj(i ->
                            OutputFile.of(icons.get(i).path(), icon(icons.get(i).icon(), marks.get(i))))
                    .toList();
        } catch (IOException e) {
            new FileProblems(problems).unreadable(SourcePaths.relative(folder, picture), "its pixels are damaged");
            return List.of();
        }
    }

    private static byte[] icon(SiteIcon icon, PictureScaler.Scaled mark) {
        return IconWriter.write(mark.argb(), mark.profile(), icon.mark(), icon.side(), icon.isOpaque());
    }
}
