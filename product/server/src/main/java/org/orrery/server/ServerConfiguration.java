package org.orrery.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that every module shares: data directory, database and clock. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

  /**
   * Commits are written before they are answered, so that a killed server has lost nothing; each
   * connection keeps the statements that the server and its engine use parsed.
   */
  private static final String H2_OPTIONS =
      ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
          + ";QUERY_CACHE_SIZE=256";

  @Bean
  DataDirectory dataDirectory(@Value("${orrery.data}") String path) {
    return DataDirectory.at(path);
  }

  /** Ticks in microseconds, as the databases keep time. */
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }

  @Bean
  HikariDataSource dataSource(
      DataDirectory data,
      @Value("${orrery.database}") String url,
      @Value("${orrery.database-user}") String user,
      @Value("${orrery.database-password}") String password) {
    HikariConfig config = new HikariConfig();
    boolean embedded = url.isBlank();
    config.setJdbcUrl(
        embedded ? "jdbc:h2:file:" + data.root().resolve("orrery") + H2_OPTIONS : url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(24);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(10_000);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setPoolName("orrery");
    config.setExceptionOverrideClassName(EvictClosed.class.getName());
    try {
      return new HikariDataSource(config);
    } catch (RuntimeException e) {
      throw DatabaseProblems.explain(e, embedded ? data.root().toString() : url);
    }
  }
}
