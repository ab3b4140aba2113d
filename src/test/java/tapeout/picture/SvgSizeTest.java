package tapeout.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes of SVG as a browser shows them, compared with Chromium's, and what such a file can ask for. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SvgSizeTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";

    @TempDir
    private Path folder;

    private String svg(String markup) throws IOException {
        return header(markup.getBytes(StandardCharsets.UTF_8));
    }

    private String header(byte[] bytes) throws IOException {
        return PictureHeaderTest.header(Files.write(folder.resolve("picture"), bytes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "width='40' height='20' → 40x20",
                "width='40px' height='20PX' → 40x20",
                "width=' 40 ' height='+20' → 40x20",
                "width='4e1' height='.2E2' → 40x20",
                "width='10.5' height='10.4' → 11x10",
                "width='1in' height='2in' → 96x192",
                "width='2cm' height='1cm' → 76x38",
                "width='40mm' height='20mm' → 151x76",
                "width='40Q' height='80Q' → 38x76",
                "width='460.8pt' height='345.6pt' → 614x461",
                "width='6pc' height='3pc' → 96x48",
                "width='10em' height='5rem' → 160x80",
                "width='10ex' height='5ch' → 80x40",
                "width='100%' height='100%' viewBox='0 0 80 40' → 80x40",
                "width='50%' height='20' viewBox='0 0 80 40' → 40x20",
                "width='auto' height='20.' viewBox='0 0 80 40' → 80x40",
                "width='200' viewBox='0 0 80 40' → 200x100",
                "height='200' viewBox='-5 -5 80 40' → 400x200",
                "width='2in' viewBox='0 0 80 40' → 192x96",
                "viewBox='0 0 80 40' → 80x40",
                "viewBox=' 0,0 , 80.4\t40.5 ' → 80x41",
                "viewBox='0 0 1 1' → 150x150",
                "viewBox='0 0 1000 5' → 1000x5",
                "viewBox='0 0 0 40' → 300x150",
                "viewBox='0 0 80' width='200' → 200x150",
                "width='200' → 200x150",
                "height='200' → 300x200",
                "'' → 300x150",
                "width='1' viewBox='0 0 1000 1' → 1x1",
            })
    void readsLengthsOfSvg(String attributes, String size) throws IOException {
        assertThat(svg(SVG + attributes.replace('\'', '"') + "/>")).isEqualTo("SVG " + size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"width='0' height='20'", "width='-4' height='20'", "width='40' height='0.4'"})
    void anSvgWithoutExtentHasNoSize(String attributes) throws IOException {
        assertThat(svg(SVG + attributes.replace('\'', '"') + "/>")).isEqualTo("SVG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg>",
                "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                        + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n<!-- made by x -->",
                "\uFEFF<?xml version='1.0'?>",
                "<!DOCTYPE svg SYSTEM 'missing.dtd' [<!ENTITY a 'b'> <!ATTLIST svg x CDATA #IMPLIED>]>\n<?xml-stylesheet href='a'?>",
            })
    void readsWhatStandsBeforeAnSvg(String prolog) throws IOException {
        assertThat(svg(prolog + SVG + "width='40' height='20'/>")).isEqualTo("SVG 40x20");
    }

    @Test
    void readsEntitiesThatAnSvgDeclaresItself() throws IOException {
        assertThat(svg("<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'><!ENTITY w '40'>]>"
                        + "<svg xmlns='&ns;' width='&w;' height='20'/>"))
                .isEqualTo("SVG 40x20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1"})
    void readsSvgInOtherEncodings(String charset) throws IOException {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        String prolog = "<?xml version='1.0' encoding='" + charset.replace("LE", "") + "'?><!-- ö -->";
        assertThat(header((mark + prolog + SVG + "width='40' height='20'/>").getBytes(Charset.forName(charset))))
                .isEqualTo("SVG 40x20");
    }

    @Test
    void asksNoHostAndOpensNoFile() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String host = "http://127.0.0.1:" + server.getLocalPort() + "/";
            Path secret = Files.writeString(folder.resolve("secret"), "40");
            assertThat(svg("<!DOCTYPE svg PUBLIC 'x' '" + host + "x.dtd'>" + SVG + "width='40' height='20'/>"))
                    .isEqualTo("SVG 40x20");
            assertThat(svg("<!DOCTYPE svg [<!ENTITY % p SYSTEM '" + host + "p'> %p;]>" + SVG
                            + "width='40' height='20'/>"))
                    .isIn("SVG 40x20", "BROKEN_SVG");
            assertThat(svg("<!DOCTYPE svg [<!ENTITY w SYSTEM '" + secret.toUri() + "'>]>" + SVG
                            + "width='&w;' height='20'/>"))
                    .isEqualTo("BROKEN_SVG");
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<svg width=\"40\"/> → BARE_SVG",
                "<svg xmlns=\"\"/> → BARE_SVG",
                "<svg xmlns=\"https://a.example/\"/> → none",
                "' <?xml version=\"1.0\"?><svg/>' → BROKEN_SVG",
                "<!-- a --><svg → BROKEN_SVG",
                "<!-- a --><html> → none",
                "<!doctype html><svg/> → none",
                "<!doctype svg><svg xmlns=\"http://www.w3.org/2000/svg\"/> → BROKEN_SVG",
                "see <svg> → none",
            })
    void tellsWhatWasMeantAsOne(String file, String read) throws IOException {
        assertThat(svg(file)).isEqualTo(read);
    }

    @Test
    void stopsBombs() throws IOException {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 'aaaaaaaaaa'>");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        assertThat(svg("<!DOCTYPE svg [" + entities + "]>" + SVG + "width='&a29;' height='20'/>"))
                .isEqualTo("BROKEN_SVG");
        assertThat(svg("<!DOCTYPE svg [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>" + SVG + "width='&a;'/>"))
                .isEqualTo("BROKEN_SVG");
        assertThat(svg(" ".repeat(3_000_000) + SVG + "/>")).isEqualTo("none");
        assertThat(svg(SVG + "width='" + "9".repeat(900_000) + "' height='20' viewBox='0 0 80 40'/>"))
                .isEqualTo("SVG 40x20");
    }
}
