package org.orrery.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Session;

/**
 * The connection of a workbench to one server at a time: signs in, follows the event stream,
 * reconnects with growing pauses when the server is away, and gives up when the session ended.
 * Listeners are called on the thread that made the change; hand over to the UI thread there.
 */
public final class Connection implements AutoCloseable {
  /** Where the connection stands. */
  public enum State {
    SIGNED_OUT,
    CONNECTING,
    ONLINE,
    OFFLINE
  }

  /**
   * An immutable picture of the connection.
   *
   * @param session who is signed in, or null; without its token
   * @param since when the state began
   * @param reason why it is signed out or offline, empty when there is nothing to say
   */
  public record Status(State state, URI server, Session session, Instant since, String reason) {
    /** Whether somebody is signed in, be the server in reach or not. */
    public boolean isSignedIn() {
      return session != null;
    }

    /** Whether the person who is signed in has a role. */
    public boolean hasRole(String role) {
      return session != null && session.roles().contains(role);
    }
  }

  private static final System.Logger LOG = System.getLogger(Connection.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

  private final List<Consumer<Status>> statusListeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Event>> eventListeners = new CopyOnWriteArrayList<>();
  private final Duration firstPause;
  private Status status = new Status(State.SIGNED_OUT, null, null, Instant.now(), "");
  private OrreryClient client;
  private Follower follower;

  public Connection() {
    this(FIRST_PAUSE);
  }

  Connection(Duration firstPause) {
    this.firstPause = firstPause;
  }

  public synchronized Status status() {
    return status;
  }

  /** The client of the person who is signed in; throws when nobody is. */
  public synchronized OrreryClient client() {
    if (client == null) {
      throw new NotSignedInException();
    }
    return client;
  }

  /**
   * Signs in and follows the events; blocks until the server has answered. Who was signed in before
   * stays so when the server refuses, else that session ends.
   */
  public Session signIn(URI server, String user, String password) {
    boolean first = !status().isSignedIn();
    if (first) {
      change(State.CONNECTING, server, null, "");
    }
    OrreryClient fresh = new OrreryClient(server);
    try {
      Session session = fresh.signIn(user, password);
      Session shown = new Session(null, session.user(), session.roles(), session.expires());
      end(stop());
      Follower started = new Follower(fresh, shown);
      synchronized (this) {
        client = fresh;
        follower = started;
      }
      change(State.ONLINE, fresh.server(), shown, "");
      started.start();
      return shown;
    } catch (RuntimeException e) {
      fresh.close();
      if (first) {
        change(State.SIGNED_OUT, server, null, e.getMessage());
      }
      throw e;
    }
  }

  /** Ends the session; the server is told when it can be reached. */
  public void signOut() {
    OrreryClient old = stop();
    if (old != null) {
      end(old);
      change(State.SIGNED_OUT, status().server(), null, "");
    }
  }

  private static void end(OrreryClient old) {
    if (old == null) {
      return;
    }
    try {
      old.signOut();
    } catch (UnreachableException | ClientException e) {
      // the session ends by itself on a server that is away
    } finally {
      old.close();
    }
  }

  /** Tries at once instead of waiting for the next attempt. */
  public synchronized void retryNow() {
    if (follower != null) {
      follower.wake();
    }
  }

  /** Calls {@code listener} after each change of state until the result is run. */
  public Runnable onStatus(Consumer<Status> listener) {
    statusListeners.add(listener);
    return () -> statusListeners.remove(listener);
  }

  /**
   * Calls {@code listener} for each event, once and in order, until the result is run. At {@link
   * EventTypes#EVENTS_SKIPPED} it has missed some and loads what it shows again.
   */
  public Runnable onEvent(Consumer<Event> listener) {
    eventListeners.add(listener);
    return () -> eventListeners.remove(listener);
  }

  /** Number of listeners, for the test that nothing leaks. */
  public int listeners() {
    return statusListeners.size() + eventListeners.size();
  }

  /** Forgets the session without asking the server; leaves no thread. */
  @Override
  public void close() {
    OrreryClient old = stop();
    if (old != null) {
      old.close();
    }
    change(State.SIGNED_OUT, status().server(), null, "");
  }

  private synchronized OrreryClient stop() {
    OrreryClient old = client;
    client = null;
    if (follower != null) {
      follower.end();
      follower = null;
    }
    return old;
  }

  private void change(State state, URI server, Session session, String reason) {
    Status now = new Status(state, server, session, Instant.now(), reason == null ? "" : reason);
    synchronized (this) {
      if (status.state() == state
          && status.reason().equals(now.reason())
          && Objects.equals(status.session(), session)
          && Objects.equals(status.server(), server)) {
        return;
      }
      status = now;
    }
    statusListeners.forEach(listener -> tell(listener, now));
  }

  /** A listener that fails must take neither the others nor the connection with it. */
  private static <T> void tell(Consumer<T> listener, T news) {
    try {
      listener.accept(news);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "A listener of the connection failed", e);
    }
  }

  private synchronized boolean isCurrent(Follower candidate) {
    return follower == candidate;
  }

  /** Follows the event stream on a thread of its own. */
  private final class Follower implements Runnable {
    private final OrreryClient source;
    private final Session session;
    private final BackOff backOff = new BackOff(firstPause);
    private Thread thread;
    private long lastId = -1;
    private volatile boolean ended;
    private volatile InputStream open;

    Follower(OrreryClient source, Session session) {
      this.source = source;
      this.session = session;
    }

    void start() {
      thread = Thread.ofPlatform().daemon().name("Orrery events").start(this);
    }

    @Override
    public void run() {
      while (!ended) {
        String reason;
        try (InputStream stream = source.transport().events(lastId)) {
          open = stream;
          online();
          EventStream.read(stream, backOff::reset, this::deliver);
          reason = "The server closed the connection.";
        } catch (ClientException e) {
          if (isSessionOver(e)) {
            sessionOver(e);
            return;
          }
          reason = e.getMessage();
        } catch (IOException | UnreachableException e) {
          reason = e.getMessage();
        }
        if (!ended && isCurrent(this)) {
          change(State.OFFLINE, source.server(), session, reason);
          ended |= !backOff.rest();
        }
      }
    }

    private void online() {
      if (isCurrent(this)) {
        change(State.ONLINE, source.server(), session, "");
      }
    }

    /** A server whose events begin anew, for example from a backup, says so and is followed. */
    private void deliver(Event event) {
      if (event.id() > lastId || event.type().equals(EventTypes.EVENTS_SKIPPED)) {
        lastId = event.id();
        eventListeners.forEach(listener -> tell(listener, event));
      }
    }

    private boolean isSessionOver(ClientException e) {
      return e.problem().status() == 401
          || e.code().equals(ProblemCodes.SESSION_EXPIRED)
          || e.code().equals(ProblemCodes.NOT_SIGNED_IN);
    }

    private void sessionOver(ClientException e) {
      if (isCurrent(this)) {
        OrreryClient old = stop();
        change(State.SIGNED_OUT, source.server(), null, e.getMessage());
        if (old != null) {
          old.close();
        }
      }
    }

    void wake() {
      backOff.wake();
    }

    void end() {
      ended = true;
      backOff.end();
      InputStream stream = open;
      if (stream != null) {
        try {
          stream.close();
        } catch (IOException e) {
          // a stream that is broken already needs no closing
        }
      }
      if (thread != null && thread != Thread.currentThread()) {
        thread.interrupt();
      }
    }
  }
}
