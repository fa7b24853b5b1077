package org.orrery.server.story;

/** The story on the embedded database. */
class H2StoryTest extends MainPathStory {
  @Override
  String[] settings() {
    return new String[0];
  }
}
