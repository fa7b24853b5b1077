package org.orrery.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.orrery.rules.PolicyPackException;
import org.orrery.rules.RuleEngine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that every module shares: data directory, database and clock. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

  @Bean
  DataDirectory dataDirectory(@Value("${orrery.data}") String path) {
    return DataDirectory.at(path);
  }

  /**
   * The rules that drawings are proved by here. Those of a house are read at the start, so that
   * what is wrong with them is told then; those of the product when they are first asked for.
   */
  @Bean
  Supplier<RuleEngine> rules(@Value("${orrery.packs}") String directory) {
    try {
      RuleEngine.use(directory.isBlank() ? null : Path.of(directory));
    } catch (PolicyPackException | InvalidPathException e) {
      throw new StartException(
          "The rule packs in '" + directory + "' cannot be used: " + e.getMessage(),
          "Correct the packs, or name another folder with --orrery.packs=DIRECTORY.",
          e);
    }
    return RuleEngine::inUse;
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
    if (embedded) {
      EmbeddedFile.check(data);
    }
    EmbeddedDatabase database = embedded ? new EmbeddedDatabase(data, user, password) : null;
    if (embedded) {
      config.setDataSource(database);
      config.setExceptionOverride(database);
    } else {
      config.setJdbcUrl(url);
      config.setUsername(user);
      config.setPassword(password);
    }
    config.setMaximumPoolSize(24);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(10_000);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setPoolName("orrery");
    try {
      HikariDataSource pool = new HikariDataSource(config);
      if (embedded) {
        database.heldBy(pool);
      }
      return pool;
    } catch (RuntimeException e) {
      throw DatabaseProblems.explain(e, embedded ? EmbeddedFile.of(data).toString() : url);
    }
  }
}
