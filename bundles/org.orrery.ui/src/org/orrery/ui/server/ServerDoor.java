package org.orrery.ui.server;

import org.orrery.ui.Services;

/**
 * What a view of a server asks the workbench, which offers it as an OSGi service: who is signed in,
 * and the way to sign in.
 */
public interface ServerDoor {
  /** The door of this workbench. */
  static ServerDoor get() {
    return Services.require(ServerDoor.class);
  }

  /**
   * Who is signed in where, so that two answers differ when the person or the server does; or "".
   */
  String person();

  /** Whether a sign-in is under way. */
  boolean isConnecting();

  /** Whether the person who is signed in has one of the roles. */
  boolean hasRole(String... roles);

  /**
   * Calls {@code listener}, on any thread, until the result is run: after each change, and when
   * events of the server were missed, so that what was loaded has to be loaded again.
   */
  Runnable onChange(Runnable listener);

  /** Opens the sign-in. UI thread. */
  void signIn();
}
