package org.orrery.server;

import java.sql.SQLException;

/** Says why a database cannot be opened, and what to do about it. */
final class DatabaseProblems {
  /** H2's error that another process holds the file ({@code org.h2.api.ErrorCode}). */
  private static final int H2_IN_USE = 90020;

  private DatabaseProblems() {}

  static StartException explain(RuntimeException problem, String place) {
    SQLException sql = sqlException(problem);
    if (sql == null) {
      return new StartException(
          "The database cannot be opened: " + problem.getMessage(),
          "Check --orrery.database.",
          problem);
    }
    if (sql.getErrorCode() == H2_IN_USE) {
      return new StartException(
          "Another server has the database in '" + place + "' open.",
          "Stop the other server, or start this one with another --orrery.data=DIRECTORY.",
          problem);
    }
    String state = sql.getSQLState() == null ? "" : sql.getSQLState();
    if (state.startsWith("08")) {
      return new StartException(
          "The database at '" + place + "' does not answer: " + sql.getMessage(),
          "Start the database, or correct --orrery.database.",
          problem);
    }
    if (state.startsWith("28")) {
      return new StartException(
          "The database at '" + place + "' refuses the user: " + sql.getMessage(),
          "Correct --orrery.database-user and ORRERY_DATABASE_PASSWORD.",
          problem);
    }
    return new StartException(
        "The database at '" + place + "' cannot be opened: " + sql.getMessage(),
        "Check --orrery.database and --orrery.data.",
        problem);
  }

  private static SQLException sqlException(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
