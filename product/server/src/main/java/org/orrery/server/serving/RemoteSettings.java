package org.orrery.server.serving;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Servers of the Open Inference Protocol that versions may be deployed to, by name: {@code
 * orrery.remotes.NAME.url}, {@code .token-file} (whose first line is sent as bearer token) and
 * {@code .timeout} of a request. Nothing else is ever called.
 */
@ConfigurationProperties("orrery")
record RemoteSettings(Map<String, Remote> remotes) {
  RemoteSettings {
    remotes = remotes == null ? Map.of() : Map.copyOf(remotes);
  }

  /** A server. */
  record Remote(URI url, Path tokenFile, Duration timeout) {
    Remote {
      timeout = timeout == null ? Duration.ofSeconds(5) : timeout;
    }
  }

  /** Name of the server that an environment's endpoint stands for: its name, or its address. */
  Optional<String> named(String endpoint) {
    String wanted = endpoint == null ? "" : endpoint.strip().replaceAll("/+$", "");
    if (remotes.containsKey(wanted)) {
      return Optional.of(wanted);
    }
    return remotes.entrySet().stream()
        .filter(entry -> entry.getValue().url() != null)
        .filter(entry -> wanted.equals(entry.getValue().url().toString().replaceAll("/+$", "")))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
