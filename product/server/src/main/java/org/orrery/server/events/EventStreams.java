package org.orrery.server.events;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.orrery.api.Event;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Open streams, each with a virtual thread that reads on from its last id. Nothing is queued: a
 * slow client is behind, and one that does not take a message in time is cut off; it may come back
 * with its last id.
 */
@Component
class EventStreams {
  private static final int BATCH = 200;
  private static final int MAX_STREAMS = 500;

  private final JdbcEventLog log;
  private final Bell bell;
  private final long heartbeatMillis;
  private final long patienceMillis;
  private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
  private volatile boolean closing;

  EventStreams(
      JdbcEventLog log,
      Bell bell,
      @Value("${orrery.events.heartbeat-millis:10000}") long heartbeatMillis,
      @Value("${orrery.events.patience-millis:20000}") long patienceMillis) {
    this.log = log;
    this.bell = bell;
    this.heartbeatMillis = heartbeatMillis;
    this.patienceMillis = patienceMillis;
  }

  SseEmitter open(Long last) {
    if (closing || streams.size() >= MAX_STREAMS) {
      throw new ProblemException(
          503,
          ProblemCodes.TOO_MANY_ATTEMPTS,
          closing ? "The server is stopping." : "Too many event streams are open.",
          "Try again later.");
    }
    Stream stream = new Stream(last == null ? log.last() : Math.max(0, last));
    streams.add(stream);
    stream.emitter.onCompletion(() -> close(stream));
    stream.emitter.onError(problem -> close(stream));
    stream.emitter.onTimeout(() -> close(stream));
    stream.thread = Thread.ofVirtual().name("orrery-events-", 0).start(() -> run(stream));
    return stream.emitter;
  }

  /** Cuts off clients that have not taken a message for too long. */
  @Scheduled(fixedDelay = 5000)
  void cutOffSlowClients() {
    long now = System.nanoTime();
    for (Stream stream : streams) {
      long since = stream.sendingSince;
      if (since != 0 && (now - since) / 1_000_000 > patienceMillis) {
        close(stream);
      }
    }
  }

  @PreDestroy
  void closeAll() {
    closing = true;
    streams.forEach(this::close);
  }

  private void close(Stream stream) {
    if (streams.remove(stream)) {
      stream.thread.interrupt();
      stream.emitter.complete();
    }
  }

  private void run(Stream stream) {
    try {
      stream.send(SseEmitter.event().comment("orrery"));
      while (!closing && streams.contains(stream)) {
        long seen = bell.count();
        List<Event> events = log.after(stream.last, BATCH);
        for (Event event : events) {
          stream.send(
              SseEmitter.event()
                  .id(String.valueOf(event.id()))
                  .name(event.type())
                  .data(Json.write(event), MediaType.TEXT_PLAIN));
          stream.last = event.id();
        }
        if (events.isEmpty()) {
          bell.await(seen, heartbeatMillis);
          if (bell.count() == seen) {
            stream.send(SseEmitter.event().comment("beat"));
          }
        }
      }
    } catch (IOException | IllegalStateException e) {
      close(stream);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      stream.emitter.completeWithError(e);
    } finally {
      close(stream);
    }
  }

  private static final class Stream {
    final SseEmitter emitter = new SseEmitter(0L);
    volatile Thread thread;
    volatile long sendingSince;
    long last;

    Stream(long last) {
      this.last = last;
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
