package org.orrery.api;

import java.time.Instant;
import java.util.List;

/** A signed-in session; {@code token} is sent as a bearer token and is given only at sign-in. */
public record Session(String token, String user, List<String> roles, Instant expires) {
  @Override
  public String toString() {
    return "Session[user=" + user + ", roles=" + roles + ", expires=" + expires + "]";
  }
}
