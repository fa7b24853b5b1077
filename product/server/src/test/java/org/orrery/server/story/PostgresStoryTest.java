package org.orrery.server.story;

import java.io.IOException;

/** The story on Debian's PostgreSQL, started by the test. */
class PostgresStoryTest extends MainPathStory {
  @Override
  String[] settings() throws IOException, InterruptedException {
    return new String[] {"--orrery.database=" + Postgres.shared().database()};
  }
}
