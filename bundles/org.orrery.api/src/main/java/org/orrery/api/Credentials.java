package org.orrery.api;

/** A sign-in; never logged, and its text hides the password. */
public record Credentials(String user, String password) {
  @Override
  public String toString() {
    return "Credentials[user=" + user + "]";
  }
}
