package org.orrery.server.story;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** Kills on Debian's PostgreSQL, started by the test. */
class PostgresKillTest extends KillStory {
  private static String database;

  @BeforeAll
  static void makeDatabase() throws IOException, InterruptedException {
    database = Postgres.shared().database();
  }

  @Override
  long seed() {
    return 20261126;
  }

  @Override
  String[] settings() {
    return new String[] {
      "--orrery.database=" + database, "--orrery.lease=PT5S", "--orrery.lease-renewal=PT1S"
    };
  }
}
