package org.orrery.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.AuditEntry;
import org.orrery.api.Page;
import org.orrery.server.Json;
import org.orrery.server.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTest {
  @TempDir static Path data;
  private static TestServer server;
  private static JdbcAuditTrail trail;
  private static JdbcClient jdbc;
  private static TransactionTemplate transactions;

  @BeforeAll
  static void start() {
    server = TestServer.start(data, List.of());
    trail = server.bean(JdbcAuditTrail.class);
    jdbc = server.bean(JdbcClient.class);
    transactions = server.bean(TransactionTemplate.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theTrailIsReadFromItsEndPageByPage() {
    for (int i = 0; i < 7; i++) {
      append("page/" + i);
    }
    AuditController controller = server.bean(AuditController.class);
    Page<AuditEntry> last = controller.entries(1, Long.MAX_VALUE, 3, "page");
    assertThat(last.items())
        .extracting(AuditEntry::subject)
        .containsExactly("page/4", "page/5", "page/6");
    Page<AuditEntry> middle = controller.entries(1, Long.valueOf(last.next()), 3, "page");
    assertThat(middle.items())
        .extracting(AuditEntry::subject)
        .containsExactly("page/1", "page/2", "page/3");
    Page<AuditEntry> first = controller.entries(1, Long.valueOf(middle.next()), 3, "page");
    assertThat(first.items()).extracting(AuditEntry::subject).containsExactly("page/0");
    assertThat(first.next()).isNull();
  }

  private static void append(String subject) {
    transactions.executeWithoutResult(status -> trail.append("dana", "tried", subject, Map.of()));
  }

  @Test
  void writersAtTheSameTimeMakeOneChain() throws Exception {
    long before = trail.verify().entries();
    try (var pool = Executors.newFixedThreadPool(8)) {
      List<Callable<Void>> writers =
          IntStream.range(0, 40)
              .<Callable<Void>>mapToObj(
                  i ->
                      () -> {
                        transactions.executeWithoutResult(
                            status -> {
                              trail.append("dana", "tried", "thing/" + i, Map.of("i", i));
                              trail.append(
                                  "dana", "done", "thing/" + i, Map.of("b", 1, "a", "\u00e4"));
                            });
                        return null;
                      })
              .toList();
      for (var result : pool.invokeAll(writers)) {
        result.get();
      }
    }
    assertThat(trail.verify().intact()).isTrue();
    assertThat(trail.verify().entries()).isEqualTo(before + 80);
    assertThat(trail.entries(1, 1000, "thing/7"))
        .extracting(AuditEntry::action)
        .containsExactly("tried", "done");
  }

  @Test
  void anEntryIsLostWithItsTransaction() {
    long before = trail.verify().entries();
    transactions.executeWithoutResult(
        status -> {
          trail.append("dana", "tried", "lost/1", Map.of());
          status.setRollbackOnly();
        });
    assertThat(trail.verify().entries()).isEqualTo(before);
  }

  @Test
  void theDatabaseRefusesChangesAndAForgedEntryIsFound() {
    trail.append("dana", "kept", "forged/1", Map.of());
    assertThatThrownBy(() -> jdbc.sql("update audit_entry set actor = 'eve'").update())
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update())
        .hasMessageContaining("append-only");
    assertThat(trail.verify().intact()).isTrue();

    long number = trail.entries(1, 1, "forged/1").get(0).number();
    jdbc.sql("drop trigger audit_entry_no_change").update();
    jdbc.sql("update audit_entry set actor = 'eve' where number = ?").params(number).update();
    assertThat(trail.verify().brokenAt()).isEqualTo(number);
    jdbc.sql("update audit_entry set actor = 'dana' where number = ?").params(number).update();
    assertThat(trail.verify().intact()).isTrue();
  }

  private record Facts(String zone, String area) {}

  /** Who holds an export must come to the same hash as the server that wrote it. */
  @Test
  void detailsAreKeptInTheFormThatAnExportHas() {
    transactions.executeWithoutResult(
        status -> trail.append("dana", "tried", "thing/1", Map.of("facts", new Facts("z", "a"))));

    String kept =
        jdbc.sql("select details from audit_entry order by number desc limit 1")
            .query(String.class)
            .single();

    assertThat(Json.write(Json.map(kept))).isEqualTo(kept);
  }
}
