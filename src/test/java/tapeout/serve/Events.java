package tapeout.serve;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** What an open page is told. */
record Events(BufferedReader reader) implements AutoCloseable {

    Events(RunningPreview preview) throws Exception {
        this(new BufferedReader(
                new InputStreamReader(preview.stream("/__tapeout/events").body(), StandardCharsets.UTF_8)));
    }

    String next() throws Exception {
        String line = reader.readLine();
        while (!line.startsWith("data: ")) {
            line = reader.readLine();
        }
        return line;
    }

    @Override
    public void close() throws Exception {
        reader.close();
    }
}
