package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import tapeout.card.IconWriter;
import tapeout.output.OutputFile;
import tapeout.page.FilePage;
import tapeout.page.SiteIcon;
import tapeout.picture.PictureScaler;

/** Makes the icons of a site of its picture of itself, which is decoded once for all of them. */
final class IconFiles {

    private IconFiles() {}

    /** @throws IOException if the picture cannot be read */
    static List<OutputFile> of(FilePage.IconPage page) throws IOException {
        List<SiteIcon.Made> icons = page.icons();
        List<PictureScaler.Scaled> marks = PictureScaler.scaled(
                Files.readAllBytes(icons.get(0).source()),
                icons.get(0).header(),
                icons.stream().map(made -> made.icon().mark()).toList());
        return IntStream.range(0, icons.size())
                .mapToObj(i ->
                        OutputFile.of(icons.get(i).path(), write(icons.get(i).icon(), marks.get(i))))
                .toList();
    }

    private static byte[] write(SiteIcon icon, PictureScaler.Scaled mark) {
        return IconWriter.write(mark.argb(), mark.profile(), icon.mark(), icon.side(), icon.isOpaque());
    }
}
