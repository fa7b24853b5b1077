package org.orrery.server;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

/** Says why a database cannot be opened, and what to do about it. */
final class DatabaseProblems {
  /** H2's error that another process holds the file ({@code org.h2.api.ErrorCode}). */
  private static final int H2_IN_USE = 90020;

  /** H2's errors that a file is damaged or in another format than H2 reads. */
  private static final Set<Integer> H2_DAMAGED = Set.of(90030, 90048, 90049);

  private DatabaseProblems() {}

  /**
   * Says it of a database that could not be opened or brought up.
   *
   * @param place file of the embedded database, or address of another
   */
  static StartException explain(RuntimeException problem, String place) {
    if (StorageProblems.isFull(problem)) {
      return new StartException(
          "The disk of the database at '" + place + "' is full.",
          "Free space on that disk, then start the server again.",
          problem);
    }
    SQLException sql = sqlException(problem);
    if (sql == null) {
      return new StartException(
          "The schema of the database at '%s' cannot be used: %s"
              .formatted(place, problem.getMessage()),
          "Put back the last backup, or start the server that wrote the schema.",
          problem);
    }
    return explain(sql, place, problem);
  }

  private static StartException explain(SQLException sql, String place, Throwable problem) {
    if (sql.getErrorCode() == H2_IN_USE) {
      return new StartException(
          "Another server has the database '" + place + "' open.",
          "Stop the other server, or start this one with another --orrery.data=DIRECTORY.",
          problem);
    }
    if (H2_DAMAGED.contains(sql.getErrorCode())) {
      return EmbeddedFile.damaged(Path.of(place), sql.getMessage(), problem);
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
