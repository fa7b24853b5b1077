package org.orrery.server.events;

import jakarta.servlet.http.HttpServletRequest;
import org.orrery.server.security.LiveSessions;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of events to clients. */
@RestController
class EventController {
  private final EventStreams streams;
  private final LiveSessions sessions;

  EventController(EventStreams streams, LiveSessions sessions) {
    this.streams = streams;
    this.sessions = sessions;
  }

  /** Events after the id that the client saw last; without one, from now on. */
  @GetMapping(value = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(
      @RequestHeader(name = "Last-Event-ID", required = false) Long last,
      HttpServletRequest request) {
    return streams.open(last, sessions.key(request));
  }
}
