package org.orrery.server.connectors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server of the test, with the least of SMTP (RFC 5321): it keeps every line it is told. */
public final class MailPeer implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  private final List<String> lines = new CopyOnWriteArrayList<>();

  public MailPeer() throws IOException {
    Thread.ofVirtual().name("mail-peer").start(this::accept);
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** Everything that was said to it, commands and mail. */
  public List<String> lines() {
    return lines;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        lines.add("! " + e.getMessage());
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    OutputStream out = client.getOutputStream();
    say(out, "220 mail.test");
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      lines.add(line);
      String command = line.toUpperCase(Locale.ROOT);
      if (data) {
        if (line.equals(".")) {
          data = false;
          say(out, "250 kept");
        }
      } else if (command.startsWith("DATA")) {
        data = true;
        say(out, "354 go on");
      } else if (command.startsWith("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 mail.test");
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
