package org.orrery.server.story;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The story on Debian's PostgreSQL, started by the test. */
class PostgresStoryTest extends MainPathStory {
  private static Postgres postgres;

  @BeforeAll
  static void startDatabase() throws IOException, InterruptedException {
    Path binaries = Postgres.installed();
    assumeThat(binaries)
        .as(
            "PostgreSQL is not installed: apt-get install postgresql; the story is NOT tested on it")
        .isNotNull();
    postgres = Postgres.start(binaries);
  }

  @AfterAll
  static void stopDatabase() throws IOException, InterruptedException {
    if (postgres != null) {
      postgres.stop();
    }
  }

  @Override
  String[] settings() {
    return new String[] {"--orrery.database=" + postgres.url()};
  }
}
