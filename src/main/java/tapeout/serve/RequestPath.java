package tapeout.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request, decoded.
 *
 * @param segments the names between the slashes; none is empty, {@code .} or {@code ..}, or holds a slash, a backslash or
 *     a control character
 * @param folder whether it ends with a slash
 */
record RequestPath(List<String> segments, boolean folder) {

    RequestPath {
        segments = List.copyOf(segments);
    }

    /**
     * Reads a path as it was sent.
     *
     * @param raw percent-encoded, from the first slash on, without a query
     * @return none if it cannot name anything in a site
     */
    static Optional<RequestPath> of(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        String[] parts = raw.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].isEmpty() && i == parts.length - 1) {
                continue;
            }
            Optional<String> name = decode(parts[i]).filter(RequestPath::isName);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            segments.add(name.get());
        }
        return Optional.of(new RequestPath(segments, raw.endsWith("/")));
    }

    /** The path behind a prefix, or none if it does not start with it. */
    Optional<RequestPath> below(RequestPath prefix) {
        int length = prefix.segments.size();
        if (segments.size() < length || !segments.subList(0, length).equals(prefix.segments)) {
            return Optional.empty();
        }
        return segments.size() == length && !folder
                ? Optional.empty()
                : Optional.of(new RequestPath(segments.subList(length, segments.size()), folder));
    }

    /** Relative to the site's folder: {@code posts/x/index.html} for a folder. */
    String file() {
        String path = String.join("/", segments);
        return folder ? (path.isEmpty() ? "" : path + "/") + "index.html" : path;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(c -> c < 0x20 || c == 0x7f || c == '/' || c == '\\');
    }

    private static Optional<String> decode(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c > 0xff) {
                return Optional.empty();
            }
            if (c != '%') {
                bytes.write(c);
                continue;
            }
            int high = i + 2 < part.length() ? Character.digit(part.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(part.charAt(i + 2), 16);
            if (low < 0) {
                return Optional.empty();
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
