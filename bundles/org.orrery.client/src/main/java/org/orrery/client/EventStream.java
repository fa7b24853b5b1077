package org.orrery.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.orrery.api.Event;

/** Reads server-sent events (WHATWG HTML, 9.2) until the stream ends. */
final class EventStream {
  private EventStream() {}

  /** Hands each event to {@code sink}; returns at the end of the stream, throws when it breaks. */
  static void read(InputStream stream, Runnable alive, Consumer<Event> sink) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        alive.run();
        if (line.startsWith("data:")) {
          data.append(line.substring(5).stripLeading()).append('\n');
        } else if (line.isEmpty() && !data.isEmpty()) {
          sink.accept(Transport.JSON.readValue(data.toString(), Event.class));
          data.setLength(0);
        }
      }
    }
  }
}
