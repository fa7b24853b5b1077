package org.orrery.server.story;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A ticket system that is away at the first call. */
final class Desk implements AutoCloseable {
  final List<String> tickets = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private boolean back;

  private Desk(HttpServer server) {
    this.server = server;
  }

  static Desk open() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Desk desk = new Desk(server);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          if (desk.back) {
            desk.tickets.add(new String(body, StandardCharsets.UTF_8));
          }
          exchange.sendResponseHeaders(desk.back ? 201 : 503, -1);
          desk.back = true;
          exchange.close();
        });
    server.start();
    return desk;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/tickets";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
