package org.orrery.server.story;

/** Kills on the embedded database. */
class H2KillTest extends KillStory {
  @Override
  long seed() {
    return 20261125;
  }

  @Override
  String[] settings() {
    return new String[0];
  }
}
