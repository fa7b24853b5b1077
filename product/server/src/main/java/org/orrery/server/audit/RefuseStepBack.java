package org.orrery.server.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses to delete the head of the trail or to set it back; H2 calls it before it does either. */
public final class RefuseStepBack implements Trigger {
  /** Place of the column {@code number} in {@code audit_head}. */
  private static final int NUMBER = 1;

  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    if (after == null
        || ((Number) after[NUMBER]).longValue() <= ((Number) before[NUMBER]).longValue()) {
      throw new SQLException("The head of the audit trail only goes on; the trail is append-only.");
    }
  }
}
