package org.orrery.server.connectors;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.orrery.server.StartException;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * The addresses that a connector may reach, asked for the very address that is connected to, so
 * that a name cannot lead elsewhere between the check and the call.
 *
 * <p>Without a list, this machine, its neighbours on the link (among them the metadata services of
 * clouds) and addresses of many receivers are out of reach.
 */
final class AllowedAddresses {
  private static final List<IpAddressMatcher> NEVER_UNASKED =
      List.of(
          new IpAddressMatcher("0.0.0.0/8"),
          new IpAddressMatcher("100.100.100.200/32"),
          new IpAddressMatcher("fd00:ec2::254/128"));

  private final String connector;
  private final List<IpAddressMatcher> allowed;

  AllowedAddresses(String connector, List<String> networks) {
    this.connector = connector;
    try {
      this.allowed = networks.stream().map(IpAddressMatcher::new).toList();
    } catch (IllegalArgumentException e) {
      throw new StartException(
          "The connector '" + connector + "' allows " + networks + ", which are no networks.",
          "Set orrery.connectors." + connector + ".allow to networks such as 10.1.0.0/16.",
          e);
    }
  }

  /** Refuses an address that may not be reached. */
  void check(InetAddress address) throws UnknownHostException {
    boolean reachable = allowed.isEmpty() ? !special(address) : within(allowed, address);
    if (!reachable) {
      throw new UnknownHostException(
          "The connector '"
              + connector
              + "' leads to "
              + address.getHostAddress()
              + ", which it may not reach. If it should, set orrery.connectors."
              + connector
              + ".allow.");
    }
  }

  private static boolean special(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()
        || within(NEVER_UNASKED, address);
  }

  private static boolean within(List<IpAddressMatcher> networks, InetAddress address) {
    return networks.stream().anyMatch(network -> network.matches(address.getHostAddress()));
  }
}
