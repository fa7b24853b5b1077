package org.orrery.server.audit;

import org.junit.jupiter.api.BeforeAll;
import org.orrery.server.story.Postgres;

/** On PostgreSQL. */
class PostgresTamperingTest extends Tampering {
  @BeforeAll
  static void openDatabase() throws Exception {
    open(Postgres.shared().database(), "postgresql");
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
