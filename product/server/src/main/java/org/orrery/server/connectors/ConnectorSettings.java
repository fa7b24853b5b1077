package org.orrery.server.connectors;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Other systems that steps may reach, by name: {@code orrery.connectors.NAME.url} and, when the
 * system wants one, {@code orrery.connectors.NAME.token}.
 */
@ConfigurationProperties("orrery")
record ConnectorSettings(Map<String, Connector> connectors) {
  ConnectorSettings {
    connectors = connectors == null ? Map.of() : Map.copyOf(connectors);
  }

  /** A system; its token is never logged. */
  record Connector(URI url, String token) {
    @Override
    public String toString() {
      return "Connector[" + url + "]";
    }
  }
}
