package org.orrery.server;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connects the pool to the embedded database, and opens the database again after H2 has closed it,
 * which it does when a write fails. Whoever used a connection to the closed one afterwards would
 * take the newly opened one out of H2's register, and nobody could connect to it any more; so all
 * old connections are closed before the first new one is opened. Safe for many threads.
 */
final class EmbeddedDatabase extends AbstractDataSource implements SQLExceptionOverride {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  /**
   * Commits are written before they are answered, so that a killed server has lost nothing; each
   * connection keeps the statements that the server and its engine use parsed.
   */
  private static final String OPTIONS =
      ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
          + ";QUERY_CACHE_SIZE=256";

  /** Share of a part of the file that is still valid, below which the part is written again. */
  private static final int FILL_PERCENT = 50;

  private static final int COMPACTED_AT_ONCE = 1 << 20;

  private final String url;
  private final String user;
  private final String password;
  private final List<JdbcConnection> opened = new ArrayList<>();
  private volatile HikariDataSource pool;

  EmbeddedDatabase(DataDirectory data, String user, String password) {
    this.url = "jdbc:h2:file:" + data.root().resolve("orrery") + OPTIONS;
    this.user = user;
    this.password = password;
  }

  /** Says which pool holds the connections. */
  void heldBy(HikariDataSource holder) {
    this.pool = holder;
  }

  @java.lang.Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  @java.lang.Override
  public synchronized Connection getConnection(String name, String secret) throws SQLException {
    if (opened.stream().anyMatch(EmbeddedDatabase::isDead)) {
      LOG.warn("The database has closed itself after a failed write; it is opened again");
      opened.forEach(EmbeddedDatabase::close);
    }
    for (int i = opened.size() - 1; i >= 0; i--) {
      if (opened.get(i).isClosed()) {
        opened.remove(i);
      }
    }
    JdbcConnection connection = new JdbcConnection(url, new Properties(), name, secret, false);
    opened.add(connection);
    return connection;
  }

  private static boolean isDead(JdbcConnection connection) {
    MVStore store = storeOf(connection);
    return store != null && (store.getPanicException() != null || store.isClosed());
  }

  /** The store behind a connection, or null when the connection has ended. */
  private static MVStore storeOf(JdbcConnection connection) {
    if (!(connection.getSession() instanceof SessionLocal session)) {
      return null;
    }
    Database database = session.getDatabase();
    return database == null ? null : database.getStore().getMvStore();
  }

  /**
   * Writes again what little is still valid in old parts of the file, so that their room is used
   * anew. H2 does so by itself only where commits are written late.
   */
  void compact() {
    MVStore store = store();
    if (store != null && !store.isClosed()) {
      store.compact(FILL_PERCENT, COMPACTED_AT_ONCE);
    }
  }

  private synchronized MVStore store() {
    return opened.stream()
        .map(EmbeddedDatabase::storeOf)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Waits for the statement that the connection is in, if any. */
  private static void close(JdbcConnection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.debug("A connection to the closed database was closed", e);
    }
  }

  /** The pool does not know H2's errors of a closed database by itself. */
  @java.lang.Override
  public Override adjudicate(SQLException problem) {
    if (StorageProblems.of(problem).isEmpty()) {
      return Override.CONTINUE_EVICT;
    }
    HikariDataSource holder = pool;
    if (holder != null) {
      holder.getHikariPoolMXBean().softEvictConnections();
    }
    return Override.MUST_EVICT;
  }
}
