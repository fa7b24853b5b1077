package org.orrery.server;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.orrery.api.ProblemCodes;

/** Tells a full disk and a database that is away from faults of the server. */
public final class StorageProblems {
  /** H2's errors that the database was closed under the server ({@code org.h2.api.ErrorCode}). */
  private static final Set<Integer> H2_CLOSED = Set.of(90007, 90098, 90121);

  /** What the pool says of a connection that it has dropped, for example at a rollback. */
  private static final String DROPPED = "Connection is closed";

  /** PostgreSQL's state {@code disk_full}. */
  private static final String DISK_FULL = "53100";

  /** What begins PostgreSQL's states of being away: connections, and its own stop or recovery. */
  private static final Set<String> AWAY = Set.of("08", "57P");

  private StorageProblems() {}

  /** The problem to answer when a failure comes from storage; empty for every other failure. */
  public static Optional<ProblemException> of(Throwable failure) {
    if (isFull(failure)) {
      return Optional.of(noRoom());
    }
    boolean away = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      away = away || away(cause);
    }
    return away
        ? Optional.of(
            new ProblemException(
                503,
                ProblemCodes.UNAVAILABLE,
                "The server's database does not answer.",
                "Send it again in a moment; if it stays, an operator has to look at the database."))
        : Optional.empty();
  }

  /** The same, where a database is away because somebody else met the full disk before. */
  public static Optional<ProblemException> of(Throwable failure, DataDirectory data) {
    return of(failure).map(problem -> data.isFull() ? noRoom() : problem);
  }

  static ProblemException noRoom() {
    return new ProblemException(
        507,
        ProblemCodes.STORAGE_FULL,
        "The server's disk is full; nothing of the request was stored.",
        "Free space below the data directory, or on the database's disk, and send it again.");
  }

  /** Whether a failure comes from a full disk. */
  static boolean isFull(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (full(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean full(Throwable cause) {
    return String.valueOf(cause.getMessage()).contains("No space left")
        || cause instanceof ProblemException known && known.code().equals(ProblemCodes.STORAGE_FULL)
        || (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
  }

  private static boolean away(Throwable cause) {
    return cause instanceof SQLTransientConnectionException
        || cause instanceof SQLException sql
            && (H2_CLOSED.contains(sql.getErrorCode())
                || DROPPED.equals(sql.getMessage())
                || AWAY.stream().anyMatch(String.valueOf(sql.getSQLState())::startsWith));
  }
}
