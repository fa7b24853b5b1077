package org.orrery.server.events;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.orrery.api.Event;
import org.orrery.api.EventTypes;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.orrery.server.security.LiveSessions;
import org.orrery.server.security.SessionEnded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Open streams, each with a virtual thread that reads on from its last id. Nothing is queued: a
 * slow client is behind, and one that does not take a message in time is cut off; it may come back
 * with its last id. A stream ends with the session that it was opened in.
 */
@Component
class EventStreams {
  private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
  private static final int BATCH = 200;
  private static final int MAX_STREAMS = 500;

  private final JdbcEventLog log;
  private final LiveSessions sessions;
  private final Bell bell;
  private final long heartbeatMillis;
  private final Duration patience;
  private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
  private volatile boolean closing;

  EventStreams(
      JdbcEventLog log,
      LiveSessions sessions,
      Bell bell,
      @Value("${orrery.events.heartbeat-millis:10000}") long heartbeatMillis,
      @Value("${orrery.events.patience-millis:20000}") long patienceMillis) {
    this.log = log;
    this.sessions = sessions;
    this.bell = bell;
    this.heartbeatMillis = heartbeatMillis;
    this.patience = Duration.ofMillis(patienceMillis);
  }

  SseEmitter open(Long last, String session) {
    if (closing || streams.size() >= MAX_STREAMS) {
      throw new ProblemException(
          503,
          ProblemCodes.TOO_MANY_ATTEMPTS,
          closing ? "The server is stopping." : "Too many event streams are open.",
          "Try again later.");
    }
    Stream stream = new Stream(last == null ? log.last() : Math.max(0, last), session);
    streams.add(stream);
    stream.emitter.onCompletion(() -> over(stream));
    stream.emitter.onError(problem -> over(stream));
    stream.emitter.onTimeout(() -> close(stream));
    stream.thread = Thread.ofVirtual().name("orrery-events-", 0).start(() -> run(stream));
    return stream.emitter;
  }

  /** Cuts off clients that have not taken a message for too long. */
  @Scheduled(fixedDelay = 5000)
  void cutOffSlowClients() {
    cutOff(patience);
  }

  /** Cuts off clients that have kept a message waiting for longer than a time. */
  void cutOff(Duration longest) {
    long now = System.nanoTime();
    for (Stream stream : streams) {
      long since = stream.sendingSince;
      if (since != 0 && now - since > longest.toNanos()) {
        close(stream);
      }
    }
  }

  @EventListener
  void on(SessionEnded ended) {
    closeWhere(stream -> ended.key().equals(stream.session));
  }

  /** Ends the streams of people whose session is over or who may not sign in any more. */
  @Scheduled(fixedDelayString = "${orrery.events.sessions-every:PT30S}")
  void endWithSessions() {
    closeWhere(stream -> stream.session != null && !sessions.lives(stream.session));
  }

  private void closeWhere(Predicate<Stream> over) {
    streams.stream().filter(over).forEach(this::close);
  }

  /** How many streams are open. */
  int open() {
    return streams.size();
  }

  @PreDestroy
  void closeAll() {
    closing = true;
    streams.forEach(this::close);
  }

  private void close(Stream stream) {
    if (over(stream)) {
      completeAside(stream);
    }
  }

  /** Forgets a stream; whether it was open. One that the container has ended is not completed. */
  private boolean over(Stream stream) {
    boolean open = streams.remove(stream);
    Thread thread = stream.thread;
    if (open && thread != null) {
      thread.interrupt();
    }
    return open;
  }

  /** Completing waits for a message that is being sent, which a slow client may hold up. */
  private static void completeAside(Stream stream) {
    Thread.ofVirtual().name("orrery-events-end").start(() -> complete(stream));
  }

  /** A client that goes away meanwhile has the container end the request, which is enough. */
  private static void complete(Stream stream) {
    try {
      stream.emitter.complete();
    } catch (IllegalStateException e) {
      LOG.debug("A stream of events had ended already", e);
    }
  }

  private void run(Stream stream) {
    try {
      stream.send(SseEmitter.event().comment("orrery"));
      catchUp(stream);
      while (!closing && streams.contains(stream)) {
        long seen = bell.count();
        List<Event> events = log.after(stream.last, BATCH);
        for (Event event : events) {
          stream.send(event);
        }
        if (events.isEmpty()) {
          bell.await(seen, heartbeatMillis);
          if (bell.count() == seen) {
            stream.send(SseEmitter.event().comment("beat"));
          }
        }
      }
    } catch (IOException | IllegalStateException | InterruptedException e) {
      LOG.debug("A stream of events ends", e);
    } catch (RuntimeException e) {
      if (streams.contains(stream)) {
        LOG.warn("A stream of events ends early; its client may come back with its last id", e);
      }
    } finally {
      close(stream);
    }
  }

  /** Tells a client whose last id lies outside of what is kept that it must load all again. */
  private void catchUp(Stream stream) throws IOException {
    JdbcEventLog.Kept kept = log.kept();
    if (stream.last + 1 < kept.first() || stream.last > kept.last()) {
      long next = stream.last > kept.last() ? kept.last() : kept.first() - 1;
      Map<String, Object> facts = Map.of("after", stream.last, "upTo", next);
      stream.send(new Event(next, kept.now(), EventTypes.EVENTS_SKIPPED, "events", facts));
    }
  }

  private static final class Stream {
    final SseEmitter emitter = new SseEmitter(0L);
    volatile Thread thread;
    volatile long sendingSince;
    final String session;
    long last;

    Stream(long last, String session) {
      this.last = last;
      this.session = session;
    }

    void send(Event event) throws IOException {
      send(
          SseEmitter.event()
              .id(String.valueOf(event.id()))
              .name(event.type())
              .data(Json.write(event), MediaType.TEXT_PLAIN));
      last = event.id();
    }

    void send(SseEmitter.SseEventBuilder event) throws IOException {
      sendingSince = System.nanoTime();
      try {
        emitter.send(event);
      } finally {
        sendingSince = 0;
      }
    }
  }
}
