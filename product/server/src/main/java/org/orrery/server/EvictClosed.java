package org.orrery.server;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Drops connections to a database that was closed under them, which H2 does when its disk is full;
 * the next connection opens it again. The pool itself does not know these errors of H2.
 */
public final class EvictClosed implements SQLExceptionOverride {
  @java.lang.Override
  public Override adjudicate(SQLException problem) {
    return StorageProblems.of(problem).isPresent() ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
  }
}
