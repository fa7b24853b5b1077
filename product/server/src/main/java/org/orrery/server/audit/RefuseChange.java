package org.orrery.server.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses to change or delete an entry of the trail; H2 calls it before it does either. */
public final class RefuseChange implements Trigger {
  @Override
  public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
    throw new SQLException("The audit trail is append-only.");
  }
}
