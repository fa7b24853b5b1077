package org.orrery.server.connectors;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.server.StartException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Other systems that steps may reach, by name, below {@code orrery.connectors.NAME}; a setting that
 * cannot be used keeps the server from starting.
 */
@ConfigurationProperties("orrery")
record ConnectorSettings(Map<String, Connector> connectors) {
  private static final Set<String> SCHEMES = Set.of("http", "https", "smtp", "smtps");

  ConnectorSettings {
    connectors = connectors == null ? Map.of() : Map.copyOf(connectors);
    connectors.forEach(ConnectorSettings::check);
  }

  /**
   * A system that steps may reach.
   *
   * @param tokenFile file with the secret, which only its owner may read, or null
   * @param user name that goes with the secret of a mail server, or null
   * @param from sender of mail, or null
   * @param recipients addresses of mail by the id of a drawn role, separated by commas
   * @param allow networks such as {@code 10.1.0.0/16} that alone may be reached; empty for all but
   *     this machine and its neighbours
   * @param timeout longest time for a call
   */
  record Connector(
      URI url,
      Path tokenFile,
      String user,
      String from,
      Map<String, String> recipients,
      List<String> allow,
      Duration timeout) {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    Connector {
      recipients = recipients == null ? Map.of() : Map.copyOf(recipients);
      allow = allow == null ? List.of() : List.copyOf(allow);
      timeout = timeout == null ? TIMEOUT : timeout;
    }

    boolean mail() {
      return url.getScheme().startsWith("smtp");
    }
  }

  private static void check(String name, Connector connector) {
    String place = "orrery.connectors." + name;
    URI url = connector.url();
    if (url == null || url.getHost() == null || !SCHEMES.contains(url.getScheme())) {
      throw new StartException(
          "The connector '" + name + "' has no usable address.",
          "Set " + place + ".url to one that begins with http, https, smtp or smtps.",
          null);
    }
    if (url.getUserInfo() != null) {
      throw new StartException(
          "The address of the connector '" + name + "' holds a user or a password.",
          "Put the secret into a file that only its owner reads, and set " + place + ".token-file.",
          null);
    }
    if (connector.mail() && connector.from() == null) {
      throw new StartException(
          "The connector '" + name + "' sends mail but names no sender.",
          "Set " + place + ".from.",
          null);
    }
    if (connector.timeout().isNegative() || connector.timeout().isZero()) {
      throw new StartException(
          "The time-out of the connector '" + name + "' is " + connector.timeout() + ".",
          "Set " + place + ".timeout to a time such as PT30S.",
          null);
    }
    new AllowedAddresses(name, connector.allow());
  }
}
