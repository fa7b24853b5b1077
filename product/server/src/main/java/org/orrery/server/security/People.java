package org.orrery.server.security;

import java.util.List;
import java.util.Optional;
import org.orrery.api.User;

/** Who there is, for modules that ask about somebody else than the caller. */
public interface People {
  /** A person who may sign in; nobody when the name is unknown or disabled. */
  Optional<User> enabled(String name);

  /** All who may sign in, by name. */
  List<User> enabled();
}
