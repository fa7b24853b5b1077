package org.orrery.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells where the server answers: a line in the log and {@code server.json} in the data directory.
 */
@Component
class Readiness {
  private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

  private final Path file;
  private final Clock clock;

  Readiness(DataDirectory data, Clock clock) {
    this.file = data.root().resolve("server.json");
    this.clock = clock;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) throws IOException {
    if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)) {
      return;
    }
    int port = web.getWebServer().getPort();
    Path next = file.resolveSibling("server.json.new");
    Files.writeString(
        next,
        Json.write(
            Map.of(
                "port", port, "pid", ProcessHandle.current().pid(), "started", clock.instant())));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    LOG.info("Orrery server ready at http://127.0.0.1:{}", port);
  }

  @EventListener
  void closed(ContextClosedEvent event) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
