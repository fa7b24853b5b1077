package org.orrery.journeys.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

/**
 * Stands before a server and lets everything through, but at one request: there it does what it was
 * told instead of letting the request, or its answer, through. So a journey can have a server die
 * at an exact moment.
 */
final class Gate implements AutoCloseable {
  private final ServerSocket door;
  private final IntSupplier port;
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private volatile String marked;
  private volatile boolean answered;
  private volatile Runnable act;

  /**
   * @param port where the server is now
   */
  Gate(IntSupplier port) throws IOException {
    this.port = port;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().name("journey gate").start(this::accept);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
  }

  /** Does {@code what} when a request that begins so comes, and does not let it through. */
  void before(String request, Runnable what) {
    mark(request, false, what);
  }

  /** Lets a request that begins so through, and does {@code what} instead of giving its answer. */
  void after(String request, Runnable what) {
    mark(request, true, what);
  }

  private void mark(String request, boolean whenAnswered, Runnable what) {
    answered = whenAnswered;
    act = what;
    marked = request;
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException e) {
        // the gate is closed, or the client went again
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), port.getAsInt())) {
      open.add(server);
      boolean[] isMarked = new boolean[1];
      Thread answers =
          Thread.ofVirtual().start(() -> pass(server, client, bytes -> !isMarked[0] || !acts()));
      pass(
          client,
          server,
          bytes -> {
            isMarked[0] |= isMarked(bytes);
            return !isMarked[0] || answered || !acts();
          });
      server.close();
      answers.join();
    } catch (IOException e) {
      // one of the two is away: the other sees its connection closed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isMarked(String bytes) {
    return marked != null && bytes.startsWith(marked);
  }

  /** Does what was told, once; whether it did. */
  private synchronized boolean acts() {
    if (marked == null) {
      return false;
    }
    marked = null;
    act.run();
    return true;
  }

  private interface Permit {
    boolean passes(String bytes);
  }

  private static void pass(Socket from, Socket to, Permit permit) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[64 * 1024];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (!permit.passes(new String(buffer, 0, n, StandardCharsets.ISO_8859_1))) {
          break;
        }
        out.write(buffer, 0, n);
        out.flush();
      }
    } catch (IOException e) {
      // the connection is over
    } finally {
      close(from);
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it was closed by its other end
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    open.forEach(Gate::close);
  }
}
