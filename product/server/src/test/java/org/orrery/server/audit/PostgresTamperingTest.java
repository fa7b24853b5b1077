package org.orrery.server.audit;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.orrery.server.story.Postgres;

/** On PostgreSQL. */
class PostgresTamperingTest extends Tampering {
  private static Postgres postgres;

  @BeforeAll
  static void openDatabase() throws Exception {
    Path binaries = Postgres.installed();
    assumeThat(binaries)
        .as("PostgreSQL is not installed: apt-get install postgresql; NOT tested on it")
        .isNotNull();
    postgres = Postgres.start(binaries);
    open(postgres.url(), "postgresql");
  }

  @AfterAll
  static void stopDatabase() throws Exception {
    if (postgres != null) {
      close();
      postgres.stop();
    }
  }

  @Override
  void dropGuards() {
    run(
        "alter table audit_entry disable trigger user",
        "alter table audit_head disable trigger user");
  }

  @Override
  void putGuardsBack() {
    run(
        "alter table audit_entry enable trigger user",
        "alter table audit_head enable trigger user");
  }
}
