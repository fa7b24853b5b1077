package org.orrery.workbench.connect;

import java.net.URI;
import org.eclipse.osgi.util.NLS;
import org.orrery.workbench.Messages;

/** Reads addresses of servers as people write them. */
final class ServerAddress {
  private ServerAddress() {}

  /** The address; {@code http} when no scheme is given. Refuses others with words for people. */
  static URI parse(String text) {
    String full = text.strip();
    if (!full.contains("://")) {
      full = "http://" + full;
    }
    URI uri;
    try {
      uri = URI.create(full.endsWith("/") ? full : full + "/");
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(NLS.bind(Messages.connect_badAddress, text), e);
    }
    boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
    if (!web || uri.getHost() == null) {
      throw new IllegalArgumentException(NLS.bind(Messages.connect_badAddress, text));
    }
    return uri;
  }

  /** Host and port, for narrow places. */
  static String brief(URI server) {
    return server.getPort() < 0 ? server.getHost() : server.getHost() + ":" + server.getPort();
  }
}
