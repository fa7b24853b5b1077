package org.orrery.server.connectors;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;
import org.orrery.server.connectors.ConnectorSettings.Connector;

/** Sockets that connect only to addresses that a connector may reach. */
final class CheckedSockets extends SocketFactory {
  private final AllowedAddresses allowed;

  CheckedSockets(String name, Connector connector) {
    this.allowed = new AllowedAddresses(name, connector.allow());
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress address, int timeout) throws IOException {
        allowed.check(((InetSocketAddress) address).getAddress());
        super.connect(address, timeout);
      }
    };
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  private Socket connected(InetSocketAddress address) throws IOException {
    Socket socket = createSocket();
    try {
      socket.connect(address, 0);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }
}
