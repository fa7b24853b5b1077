package org.orrery.server.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orrery.server.security.SessionEnded;
import org.orrery.server.story.Http;
import org.orrery.server.story.SharedServer;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of events over real connections: replay, many clients, slow ones, ended sessions. */
class EventStreamsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final int MANY = 60;
  private static final SharedServer SHARED = SharedServer.get();
  private static final JdbcEventLog LOG = SHARED.server.bean(JdbcEventLog.class);
  private static final EventStreams STREAMS = SHARED.server.bean(EventStreams.class);
  private static HttpClient client;

  @BeforeAll
  static void openClient() {
    client = HttpClient.newHttpClient();
    SHARED.story.http.person("lena", "auditor");
  }

  @AfterAll
  static void closeClient() {
    client.shutdownNow();
  }

  private static void publish(int count, String filler) {
    SHARED
        .server
        .bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              for (int i = 0; i < count; i++) {
                LOG.publish("tried", "thing/" + i, Map.of("filler", filler));
              }
            });
  }

  private static BufferedReader open(String who, Long last) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(SHARED.server.url() + "/api/v1/events"))
            .header("Authorization", "Bearer " + SHARED.story.http.token(who));
    if (last != null) {
      request.header("Last-Event-ID", String.valueOf(last));
    }
    try {
      HttpResponse<InputStream> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(200);
      return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The ids of the next events. */
  private static List<Long> ids(BufferedReader stream, int count) throws IOException {
    List<Long> ids = new ArrayList<>();
    while (ids.size() < count) {
      String line = stream.readLine();
      assertThat(line).as("the stream goes on").isNotNull();
      if (line.startsWith("id:")) {
        ids.add(Long.valueOf(line.substring(3).strip()));
      }
    }
    return ids;
  }

  private static List<Long> after(long id, int count) {
    return java.util.stream.LongStream.rangeClosed(id + 1, id + count).boxed().toList();
  }

  @Test
  void aStreamBeginsNowOrAfterTheIdThatItIsGiven() throws IOException {
    publish(3, "");
    long last = LOG.last();
    try (BufferedReader replay = open("aude", last - 2);
        BufferedReader now = open("vera", null)) {
      assertThat(now.readLine()).isEqualTo(":orrery");
      long before = LOG.last();
      publish(2, "");
      assertThat(ids(replay, 4)).isEqualTo(after(last - 2, 4));
      List<Long> fresh = ids(now, 2);
      assertThat(fresh.getFirst()).isBetween(last + 1, before + 1);
      assertThat(fresh).isEqualTo(after(fresh.getFirst() - 1, 2));
    }
  }

  @Test
  void anIdThatIsTooOldOrTooNewIsToldToLoadAllAgain() throws IOException {
    publish(2, "");
    SHARED.clock.advance(Duration.ofDays(91));
    publish(1, "");
    LOG.forgetOld();
    long last = LOG.last();
    assertThat(LOG.kept().first()).isGreaterThan(1);
    try (BufferedReader old = open("aude", 0L);
        BufferedReader strange = open("aude", last + 1_000)) {
      assertThat(text(old)).contains("event:events-skipped", "\"after\":0");
      assertThat(ids(old, 1)).containsExactly(LOG.kept().first());
      assertThat(text(strange)).contains("event:events-skipped");
      long before = LOG.last();
      publish(1, "");
      assertThat(ids(strange, 1).getFirst()).isBetween(last + 1, before + 1);
    }
  }

  /** The first event as it came. */
  private static String text(BufferedReader stream) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = stream.readLine();
        !(line.isEmpty() && text.indexOf("data:") >= 0);
        line = stream.readLine()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  @Test
  void manyClientsSeeTheSameWhileSomeDoNotRead() throws Exception {
    await().atMost(PATIENCE).until(() -> STREAMS.open() == 0);
    long last = LOG.last();
    List<Socket> deaf = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 5; i++) {
        deaf.add(deaf(last));
      }
      await().atMost(PATIENCE).until(() -> STREAMS.open() == 5);
      List<Callable<List<Long>>> readers = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        readers.add(
            () -> {
              try (BufferedReader stream = open("aude", last)) {
                return ids(stream, 600);
              }
            });
      }
      List<Future<List<Long>>> read = readers.stream().map(threads::submit).toList();
      for (int i = 0; i < 3; i++) {
        publish(200, "x".repeat(1_000));
      }
      for (Future<List<Long>> ids : read) {
        assertThat(ids.get()).isEqualTo(after(last, 600));
      }
      publish(500, "x".repeat(30_000));
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                STREAMS.cutOff(Duration.ofMillis(1));
                assertThat(STREAMS.open()).isZero();
              });
    } finally {
      for (Socket socket : deaf) {
        socket.close();
      }
    }
  }

  /** A client that asks and then takes nothing off the wire. */
  private static Socket deaf(long last) throws IOException {
    URI address = URI.create(SHARED.server.url());
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
    String request =
        "GET /api/v1/events HTTP/1.1\r\nHost: orrery\r\nAuthorization: Bearer "
            + SHARED.story.http.token("aude")
            + "\r\nLast-Event-ID: "
            + last
            + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  /** The container may end the request of a client that has gone while its stream is ended here. */
  @Test
  void endingAStreamWhoseClientHasJustGoneIsNoFailure() throws Exception {
    List<Throwable> uncaught = new CopyOnWriteArrayList<>();
    CompletableFuture<Thread> ending = new CompletableFuture<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
    try {
      SseEmitter emitter = STREAMS.open(null, "nobody");
      ReflectionTestUtils.invokeMethod(
          emitter,
          "initialize",
          gone(
              () -> {
                ending.complete(Thread.currentThread());
                throw new IllegalStateException("AsyncContext after error");
              }));
      STREAMS.on(new SessionEnded("nobody"));
      ending.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThat(uncaught).isEmpty();
  }

  /** What writes for an emitter, where the request has an error already. */
  private static Object gone(Runnable onComplete) throws ClassNotFoundException {
    Class<?> handler = Class.forName(ResponseBodyEmitter.class.getName() + "$Handler");
    return Proxy.newProxyInstance(
        handler.getClassLoader(),
        new Class<?>[] {handler},
        (proxy, method, arguments) -> {
          if (method.getName().equals("complete")) {
            onComplete.run();
          }
          return null;
        });
  }

  @Test
  void aStreamEndsWithItsSession() throws IOException {
    try (BufferedReader signedOut = open("lena", null)) {
      assertThat(signedOut.readLine()).isEqualTo(":orrery");
      Http.ok(SHARED.story.http.send("lena", "DELETE", "/api/v1/session", null, null));
      assertThat(signedOut.lines().filter(line -> line.startsWith("id:"))).isEmpty();
    }
    SHARED.story.http.signIn("lena");
    try (BufferedReader disabled = open("lena", null)) {
      assertThat(disabled.readLine()).isEqualTo(":orrery");
      byte[] off =
          org.orrery.server.Json.write(
                  new org.orrery.api.User("lena", "lena", List.of("auditor"), false))
              .getBytes(StandardCharsets.UTF_8);
      Http.ok(
          SHARED.story.http.send("admin", "PUT", "/api/v1/users/lena", off, "application/json"));
      STREAMS.endWithSessions();
      assertThat(disabled.lines().filter(line -> line.startsWith("id:"))).isEmpty();
    }
  }
}
