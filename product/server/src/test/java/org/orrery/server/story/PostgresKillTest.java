package org.orrery.server.story;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Kills on Debian's PostgreSQL, started by the test. */
class PostgresKillTest extends KillStory {
  private static Postgres postgres;

  @BeforeAll
  static void startDatabase() throws IOException, InterruptedException {
    Path binaries = Postgres.installed();
    assumeThat(binaries)
        .as("PostgreSQL is not installed: apt-get install postgresql; kills are NOT tested on it")
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
  long seed() {
    return 20261126;
  }

  @Override
  String[] settings() {
    return new String[] {
      "--orrery.database=" + postgres.url(), "--orrery.lease=PT5S", "--orrery.lease-renewal=PT1S"
    };
  }
}
