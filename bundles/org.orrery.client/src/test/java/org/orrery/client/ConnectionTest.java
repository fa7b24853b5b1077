package org.orrery.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.client.Connection.State;

@Timeout(30)
class ConnectionTest {
  private TestServer server;
  private Connection connection;
  private final BlockingQueue<State> states = new LinkedBlockingQueue<>();
  private final List<Connection.Status> statuses = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
    connection = new Connection(Duration.ofMillis(5));
    connection.onStatus(
        status -> {
          statuses.add(status);
          states.add(status.state());
        });
    connection.onEvent(events::add);
  }

  @AfterEach
  void stop() {
    connection.close();
    server.close();
  }

  private static Event event(long id) {
    return new Event(id, Instant.EPOCH, "step-entered", "run", Map.of("element", "train"));
  }

  private State next() throws InterruptedException {
    return states.poll(20, TimeUnit.SECONDS);
  }

  private void signIn() throws InterruptedException {
    connection.signIn(server.address(), "ada", "x");
    assertThat(next()).isEqualTo(State.CONNECTING);
    assertThat(next()).isEqualTo(State.ONLINE);
  }

  @Test
  void signsInAndHandsOverEvents() throws InterruptedException {
    signIn();
    server.send(event(4));

    Event received = events.poll(20, TimeUnit.SECONDS);

    assertThat(received.id()).isEqualTo(4);
    assertThat(received.data()).containsEntry("element", "train");
    assertThat(connection.status().session().user()).isEqualTo("ada");
    assertThat(connection.status().session().token()).isNull();
    assertThat(connection.status().hasRole("architect")).isTrue();
    assertThat(connection.client().isSignedIn()).isTrue();
  }

  @Test
  void asksForWhatItMissedAndHandsItOverOnce() throws InterruptedException {
    signIn();
    server.send(event(7));
    assertThat(events.poll(20, TimeUnit.SECONDS).id()).isEqualTo(7);

    server.endStream();
    assertThat(next()).isEqualTo(State.OFFLINE);
    assertThat(next()).isEqualTo(State.ONLINE);
    server.send(event(7));
    server.send(event(8));

    assertThat(events.poll(20, TimeUnit.SECONDS).id()).isEqualTo(8);
    assertThat(events).isEmpty();
    assertThat(server.last("GET /api/v1/events").header("Last-event-id")).isEqualTo("7");
  }

  @Test
  void followsAServerWhoseEventsBeginAnew() throws InterruptedException {
    signIn();
    server.send(event(70));
    assertThat(events.poll(20, TimeUnit.SECONDS).id()).isEqualTo(70);

    server.send(new Event(3, null, EventTypes.EVENTS_SKIPPED, "events", Map.of("after", 70)));
    server.send(event(4));

    assertThat(events.poll(20, TimeUnit.SECONDS).type()).isEqualTo(EventTypes.EVENTS_SKIPPED);
    assertThat(events.poll(20, TimeUnit.SECONDS).id()).isEqualTo(4);
  }

  @Test
  void staysSignedInWhileTheServersDatabaseIsAway() throws InterruptedException {
    signIn();
    server.refuse("GET /api/v1/events", 503, "unavailable", "The database does not answer.");

    server.endStream();

    assertThat(awaitState(State.OFFLINE)).isTrue();
    assertThat(connection.status().isSignedIn()).isTrue();
  }

  @Test
  void comesBackWhenTheServerDoes() throws Exception {
    signIn();
    int port = server.port();

    server.close();
    assertThat(next()).isEqualTo(State.OFFLINE);
    assertThat(connection.status().isSignedIn()).isTrue();
    assertThat(connection.status().reason()).isNotEmpty();
    server = new TestServer(port);

    assertThat(awaitState(State.ONLINE)).isTrue();
  }

  private boolean awaitState(State wanted) throws InterruptedException {
    for (State state = next(); state != null; state = next()) {
      if (state == wanted) {
        return true;
      }
    }
    return false;
  }

  @Test
  void endsWhenTheSessionHasExpired() throws InterruptedException {
    signIn();
    server.refuse("GET /api/v1/events", 401, "session-expired", "The session has expired.");

    server.endStream();

    assertThat(awaitState(State.SIGNED_OUT)).isTrue();
    assertThat(connection.status().reason()).isEqualTo("The session has expired.");
    assertThatThrownBy(connection::client).isInstanceOf(NotSignedInException.class);
  }

  @Test
  void staysSignedOutWithAWrongPassword() throws InterruptedException {
    server.refuse("POST /api/v1/session", 401, "wrong-password", "User or password is wrong.");

    assertThatThrownBy(() -> connection.signIn(server.address(), "ada", "y"))
        .isInstanceOf(ClientException.class);

    assertThat(next()).isEqualTo(State.CONNECTING);
    assertThat(next()).isEqualTo(State.SIGNED_OUT);
    assertThat(connection.status().reason()).isEqualTo("User or password is wrong.");
    assertThat(statuses).noneMatch(status -> status.toString().contains("secret"));
  }

  @Test
  void aRefusedSignInLeavesWhoIsSignedIn() throws InterruptedException {
    signIn();
    server.refuse("POST /api/v1/session", 401, "wrong-password", "User or password is wrong.");

    assertThatThrownBy(() -> connection.signIn(server.address(), "bob", "y"))
        .isInstanceOf(ClientException.class);

    assertThat(connection.status().session().user()).isEqualTo("ada");
    server.send(event(9));
    assertThat(events.poll(20, TimeUnit.SECONDS).id()).isEqualTo(9);
  }

  @Test
  void whoSignsInNextEndsTheSessionBefore() throws InterruptedException {
    signIn();

    connection.signIn(server.address(), "ada", "x");

    assertThat(server.count("DELETE /api/v1/session")).isEqualTo(1);
    assertThat(connection.client().isSignedIn()).isTrue();
  }

  @Test
  void tellsTheServerWhenSigningOut() throws InterruptedException {
    signIn();

    connection.signOut();

    assertThat(next()).isEqualTo(State.SIGNED_OUT);
    assertThat(server.count("DELETE /api/v1/session")).isEqualTo(1);
    assertThat(connection.status().isSignedIn()).isFalse();
  }

  @Test
  void leavesNoThread() throws InterruptedException {
    signIn();
    List<Thread> own =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("Orrery events"))
            .toList();
    assertThat(own).isNotEmpty();

    connection.close();

    for (Thread thread : own) {
      thread.join(20_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }

  @Test
  void aListenerThatFailsTakesNobodyWithIt() throws InterruptedException {
    Connection other = new Connection(Duration.ofMillis(5));
    try {
      other.onEvent(
          event -> {
            throw new IllegalStateException("broken listener");
          });
      other.onEvent(events::add);
      other.signIn(server.address(), "ada", "x");
      server.send(event(1));

      assertThat(events.poll(20, TimeUnit.SECONDS).id()).isEqualTo(1);
      server.send(event(2));
      assertThat(events.poll(20, TimeUnit.SECONDS).id()).isEqualTo(2);
    } finally {
      other.close();
    }
  }
}
