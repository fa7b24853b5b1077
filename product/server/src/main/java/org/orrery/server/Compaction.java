package org.orrery.server;

import com.zaxxer.hikari.HikariDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the file of the embedded database from growing with every commit. */
@Component
class Compaction {
  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

  private final HikariDataSource pool;
  private final DataDirectory data;

  Compaction(HikariDataSource pool, DataDirectory data) {
    this.pool = pool;
    this.data = data;
  }

  /** Leaves the last room of the disk to what is being committed. */
  @Scheduled(fixedDelay = 1_000)
  void compact() {
    if (pool.getDataSource() instanceof EmbeddedDatabase database && !data.isFull()) {
      try {
        database.compact();
      } catch (RuntimeException e) {
        LOG.debug("The database was closed while it was compacted", e);
      }
    }
  }
}
