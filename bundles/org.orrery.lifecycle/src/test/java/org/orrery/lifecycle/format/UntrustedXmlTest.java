package org.orrery.lifecycle.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntrustedXmlTest {
  private static final String ROOT =
      "<lc:Lifecycle xmlns:lc='https://orrery.org/lifecycle/2'"
          + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' id='a'";

  @Test
  void refusesABillionLaughs() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 10; i++) {
      bomb.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    refuses(bomb + "]>" + ROOT + " name='&l9;'/>", "Document types and entities");
  }

  @Test
  void refusesExternalEntities(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "open sesame");
    assertThatThrownBy(
            () ->
                load(
                    "<!DOCTYPE a [<!ENTITY x SYSTEM '"
                        + secret.toUri()
                        + "'>]>"
                        + ROOT
                        + "><stages id='s'>&x;</stages></lc:Lifecycle>"))
        .isInstanceOf(LifecycleFileException.class)
        .hasMessageContaining("Document types and entities")
        .hasMessageNotContaining("sesame");
  }

  @Test
  void fetchesNeitherSchemaNorDocumentType() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
      load(
          ROOT
              + " xsi:schemaLocation='https://orrery.org/lifecycle/2 "
              + address
              + "' xsi:noNamespaceSchemaLocation='"
              + address
              + "'/>");
      refuses("<!DOCTYPE a SYSTEM '" + address + "'>" + ROOT + "/>", "Document types");
      assertThat(requests).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void boundsTheDepth() {
    refuses(ROOT + ">" + "<a>".repeat(XmlParser.MAX_DEPTH), "nested deeper than");
  }

  @Test
  void boundsTheNumberOfElements() {
    refuses(ROOT + ">" + "<notes id='n'/>".repeat(XmlParser.MAX_ELEMENTS), "There are more than");
  }

  @Test
  void boundsTheSizeWithoutReadingOn() {
    AtomicInteger read = new AtomicInteger();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read.incrementAndGet();
            return ' ';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            read.addAndGet(length);
            return length;
          }
        };
    assertThatThrownBy(() -> LifecycleFiles.load(endless, "endless"))
        .isInstanceOf(LifecycleFileException.class)
        .hasMessageContaining("more than 16 MiB");
    assertThat(read.get()).isLessThan(2 * XmlParser.MAX_BYTES);
  }

  private static void refuses(String text, String message) {
    assertThatThrownBy(() -> load(text))
        .isInstanceOf(LifecycleFileException.class)
        .hasMessageContaining(message);
  }

  private static void load(String text) throws IOException {
    LifecycleFiles.load(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "untrusted");
  }
}
