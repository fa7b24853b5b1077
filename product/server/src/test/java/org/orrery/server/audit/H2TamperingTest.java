package org.orrery.server.audit;

import org.junit.jupiter.api.BeforeAll;

/** On H2. */
class H2TamperingTest extends Tampering {
  @BeforeAll
  static void openDatabase() {
    open("jdbc:h2:mem:tampering;DB_CLOSE_DELAY=-1", "h2");
  }

  @Override
  void dropGuards() {
    run("drop trigger audit_entry_no_change", "drop trigger audit_head_goes_on");
  }

  @Override
  void putGuardsBack() {
    run(
        "create trigger audit_entry_no_change before update, delete on audit_entry"
            + " for each row call 'org.orrery.server.audit.RefuseChange'",
        "create trigger audit_head_goes_on before update, delete on audit_head"
            + " for each row call 'org.orrery.server.audit.RefuseStepBack'");
  }
}
