package org.orrery.server.security;

import jakarta.servlet.http.HttpServletRequest;

/** Sessions, for answers that last longer than a request. */
public interface LiveSessions {
  /** What tells the session of a request from others, without its token; null when it has none. */
  String key(HttpServletRequest request);

  /** Whether a session still lets its owner in. */
  boolean lives(String key);
}
