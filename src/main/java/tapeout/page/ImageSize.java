package tapeout.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How large a picture is.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record ImageSize(int width, int height) {

    /** @throws IllegalArgumentException if a side has no pixel */
    public ImageSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " × " + height + " is no size");
        }
    }

    /** The size in a file's header; the pixels are not read. Empty if it is no picture of a kind that we know. */
    static Optional<ImageSize> read(Path file) {
        try {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg") ? readSvg(file) : readPixels(file);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return Optional.empty(); // a header that lies in any way: the caller reports the picture as unreadable
        }
    }

    private static Optional<ImageSize> readPixels(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<ImageSize> readSvg(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            reader.nextTag();
            String width = reader.getAttributeValue(null, "width");
            String height = reader.getAttributeValue(null, "height");
            String viewBox = reader.getAttributeValue(null, "viewBox");
            if (width != null && height != null && width.matches("[\\d.]+(px)?") && height.matches("[\\d.]+(px)?")) {
                return Optional.of(new ImageSize(pixels(width), pixels(height)));
            }
            if (viewBox == null) {
                return Optional.empty();
            }
            String[] box = viewBox.trim().split("[\\s,]+");
            return box.length == 4 ? Optional.of(new ImageSize(pixels(box[2]), pixels(box[3]))) : Optional.empty();
        }
    }

    private static int pixels(String length) {
        return (int) Math.round(Double.parseDouble(length.replace("px", "")));
    }
}
