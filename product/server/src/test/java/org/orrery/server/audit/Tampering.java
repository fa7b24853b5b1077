package org.orrery.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.api.AuditVerification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail in its database: what the database refuses, and what the chain finds all the same. */
abstract class Tampering {
  private static SingleConnectionDataSource database;
  private static JdbcClient jdbc;
  private static TransactionTemplate transactions;
  private static JdbcAuditTrail trail;

  static void open(String url, String vendor) {
    database = new SingleConnectionDataSource(url, "orrery", "", true);
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
        .load()
        .migrate();
    jdbc = JdbcClient.create(database);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
    trail = new JdbcAuditTrail(jdbc, Clock.systemUTC());
    for (int i = 1; i <= 6; i++) {
      int number = i;
      transactions.executeWithoutResult(
          status -> trail.append("dana", "tried", "thing/" + number, Map.of("number", number)));
    }
  }

  @AfterAll
  static void close() {
    if (database != null) {
      database.destroy();
    }
  }

  abstract void dropGuards();

  abstract void putGuardsBack();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set actor = 'eve' where number = 3",
        "delete from audit_entry where number = 6",
        "truncate table audit_entry",
        "update audit_head set number = 5",
        "update audit_head set hash = 'other'",
        "delete from audit_head"
      })
  void theDatabaseRefusesChanges(String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update())
        .hasStackTraceContaining(sql.startsWith("truncate") ? "runcate" : "append-only");
    assertThat(trail.verify().intact()).isTrue();
    assertThat(trail.verify().entries()).isEqualTo(6);
  }

  /** Whoever owns the database can take its guards away; the chain still tells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update audit_entry set actor = 'eve' where number = 3 | 3 | does not fit",
        "update audit_entry set action = 'kept' where number = 1 | 1 | does not fit",
        "update audit_entry set subject = 'x' where number = 6 | 6 | does not fit",
        "update audit_entry set at = '2020-01-01T00:00:00Z' where number = 2 | 2 | does not fit",
        "update audit_entry set details = '{}' where number = 4 | 4 | does not fit",
        "delete from audit_entry where number = 3 | 3 | is missing",
        "delete from audit_entry where number = 1 | 1 | is missing",
        "delete from audit_entry where number >= 5 | 5 | ends before its head",
        "delete from audit_entry | 1 | ends before its head",
        "update audit_entry set number = 99 where number = 3;"
            + "update audit_entry set number = 3 where number = 4;"
            + "update audit_entry set number = 4 where number = 99 | 3 | does not fit",
        "update audit_head set hash = 'other' | 6 | another than the head"
      })
  void theChainFindsWhatWasChangedRemovedOrReordered(String sql, long at, String why) {
    AuditVerification verified = tampered(() -> run(sql.split(";")));
    assertThat(verified.intact()).isFalse();
    assertThat(verified.brokenAt()).isEqualTo(at);
    assertThat(verified.message()).contains("entry " + at, why);
  }

  /** The forger knows how hashes are made, and makes the right one for the forged entry. */
  @Test
  void theChainFindsAnEntryWithItsHashMadeAgain() {
    assertThat(tampered(() -> forge(3, hash(2))).brokenAt()).isEqualTo(4);
    AuditVerification last = tampered(() -> forge(6, hash(5)));
    assertThat(last.brokenAt()).isEqualTo(6);
    assertThat(last.message()).contains("another than the head");
  }

  @Test
  void theChainFindsWhatWasInserted() {
    AuditVerification behind = tampered(() -> insert(7, hash(6)));
    assertThat(behind.brokenAt()).isEqualTo(7);
    assertThat(behind.message()).contains("behind the head");
    AuditVerification between =
        tampered(
            () -> {
              jdbc.sql("update audit_entry set number = number + 100 where number > 3").update();
              jdbc.sql("update audit_entry set number = number - 99 where number > 100").update();
              insert(4, hash(3));
            });
    assertThat(between.brokenAt()).isEqualTo(5);
    AuditVerification before = tampered(() -> insert(0, Chain.START));
    assertThat(before.brokenAt()).isZero();
  }

  private String hash(long number) {
    return jdbc.sql("select hash from audit_entry where number = ?")
        .params(number)
        .query(String.class)
        .single();
  }

  private void forge(long number, String previous) {
    jdbc.sql("delete from audit_entry where number = ?").params(number).update();
    insert(number, previous);
  }

  private void insert(long number, String previous) {
    String at = "2026-11-25T10:00:00Z";
    jdbc.sql(
            "insert into audit_entry (number, at, actor, action, subject, details, previous_hash,"
                + " hash) values (?, ?, 'eve', 'forged', 'x', '{}', ?, ?)")
        .params(number, at, previous, Chain.hash(number, at, "eve", "forged", "x", "{}", previous))
        .update();
  }

  private AuditVerification tampered(Runnable act) {
    dropGuards();
    try {
      return transactions.execute(
          status -> {
            act.run();
            status.setRollbackOnly();
            return trail.verify();
          });
    } finally {
      putGuardsBack();
    }
  }

  static void run(String... statements) {
    for (String sql : statements) {
      jdbc.sql(sql).update();
    }
  }
}
