package tapeout.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Answers one request. Nothing of it is kept by a browser. */
final class Reply {

    private static final int BUFFER = 1 << 16;

    private final HttpExchange exchange;

    Reply(HttpExchange exchange) {
        this.exchange = exchange;
        header("Cache-Control", "no-store");
        header("X-Content-Type-Options", "nosniff");
    }

    void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    void bytes(int status, String type, byte[] bytes) throws IOException {
        header("Content-Type", type);
        if (start(status, bytes.length)) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }

    void redirect(String location) throws IOException {
        header("Location", location);
        start(302, 0);
    }

    /** A file, or the part of it that the request asks for. */
    void file(String type, Path file) throws IOException {
        header("Content-Type", type);
        header("Accept-Ranges", "bytes");
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            Optional<ByteRange> range =
                    ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), size);
            if (range.isEmpty()) {
                send(200, in, size);
            } else if (range.get().isSatisfiable()) {
                header(
                        "Content-Range",
                        "bytes " + range.get().first() + "-" + range.get().last() + "/" + size);
                in.skipNBytes(range.get().first());
                send(206, in, range.get().length());
            } else {
                header("Content-Range", "bytes */" + size);
                start(416, 0);
            }
        }
    }

    private void send(int status, InputStream in, long length) throws IOException {
        if (!start(status, length)) {
            return;
        }
        try (OutputStream out = exchange.getResponseBody()) {
            byte[] buffer = new byte[BUFFER];
            long left = length;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("the file became shorter while it was sent");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    /** Sends the headers; returns whether a body must follow. */
    private boolean start(int status, long length) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head && length > 0) {
            header("Content-Length", Long.toString(length));
        }
        boolean body = !head && length > 0;
        exchange.sendResponseHeaders(status, body ? length : -1);
        return body;
    }
}
