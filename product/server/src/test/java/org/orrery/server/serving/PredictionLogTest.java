package org.orrery.server.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Ids;
import org.orrery.server.ProblemException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

class PredictionLogTest {
  private static final String SHORT = "good";
  private static final String TOO_LONG = "x".repeat(1_000_001);

  private final AtomicInteger transactions = new AtomicInteger();
  private final List<Object> announced = Collections.synchronizedList(new ArrayList<>());
  private final ExecutorService requests = Executors.newThreadPerTaskExecutor(Thread::new);
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile boolean away;
  private JdbcTemplate jdbc;
  private PredictionLog log;

  @BeforeEach
  void open() {
    DriverManagerDataSource database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V200__serving.sql"))
        .execute(database);
    jdbc = new JdbcTemplate(database);
    log = new PredictionLog(jdbc, new Gated(database), announced::add);
    log.start();
  }

  /** Counts transactions, and lets none begin while the gate is shut or the database away. */
  private final class Gated extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    Gated(DriverManagerDataSource database) {
      super(database);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
      transactions.incrementAndGet();
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      if (away) {
        throw new DataAccessResourceFailureException("away");
      }
      super.doBegin(transaction, definition);
    }
  }

  @AfterEach
  void close() {
    gate.countDown();
    requests.close();
    jdbc.execute("SHUTDOWN");
  }

  @Test
  void whatWaitsTogetherSharesACommitAndKeepsItsOrder() throws Exception {
    List<Future<?>> all = together(SHORT, SHORT, SHORT, SHORT, SHORT);
    gate.countDown();
    for (Future<?> one : all) {
      one.get();
    }
    assertThat(transactions).hasValue(2);
    assertThat(stored()).containsExactly("0", "1", "2", "3", "4");
    assertThat(announced)
        .containsExactly(new PredictionsLogged("m", 1), new PredictionsLogged("m", 4));
  }

  @Test
  void whatTheDatabaseRefusesFailsAlone() throws Exception {
    List<Future<?>> all = together(SHORT, SHORT, TOO_LONG, SHORT);
    gate.countDown();
    all.get(0).get();
    all.get(1).get();
    assertRefused(all.get(2));
    all.get(3).get();
    assertThat(stored()).containsExactly("0", "1", "3");
  }

  @Test
  void aDatabaseThatIsAwayIsAskedOnceForAllThatWait() throws Exception {
    List<Future<?>> all = together(SHORT, SHORT, SHORT);
    away = true;
    gate.countDown();
    for (Future<?> one : all) {
      assertRefused(one);
    }
    assertThat(transactions).hasValue(2);
    assertThat(announced).isEmpty();
    away = false;
    log.write(List.of(prediction(3, SHORT)));
    assertThat(stored()).containsExactly("3");
  }

  @Test
  void anInterruptedRequestIsNotWritten() throws Exception {
    List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    Future<?> first = request(threads, 0, SHORT);
    Future<?> second = request(threads, 1, SHORT);
    threads.get(1).interrupt();
    assertRefused(second);
    gate.countDown();
    first.get();
    assertThat(stored()).containsExactly("0");
  }

  @Test
  void aStoppedLogTakesNothing() {
    log.stop();
    assertThatThrownBy(() -> log.write(List.of(prediction(0, SHORT))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("stopping");
    assertThat(stored()).isEmpty();
  }

  /** Requests in this order: the first holds the pen before the gate, the others wait for it. */
  private List<Future<?>> together(String... texts) {
    List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    List<Future<?>> all = new ArrayList<>();
    IntStream.range(0, texts.length).forEach(i -> all.add(request(threads, i, texts[i])));
    return all;
  }

  /** A request that has come to the gate or to the pen. */
  private Future<?> request(List<Thread> threads, int number, String text) {
    if (number == 0) {
      gate = new CountDownLatch(1);
    }
    Future<?> request =
        requests.submit(
            () -> {
              threads.add(Thread.currentThread());
              log.write(List.of(prediction(number, text)));
            });
    await()
        .atMost(Duration.ofMinutes(4))
        .until(
            () ->
                threads.size() > number
                    && threads.get(number).getState()
                        == (number == 0 ? Thread.State.WAITING : Thread.State.TIMED_WAITING));
    return request;
  }

  private static Prediction prediction(int number, String text) {
    return new Prediction(
        0,
        Ids.next(),
        "m",
        1,
        "champion",
        Map.of("text", text),
        0.5,
        "good",
        String.valueOf(number),
        1.0,
        Instant.EPOCH,
        null);
  }

  private List<String> stored() {
    return jdbc.queryForList("SELECT sticky_key FROM prediction ORDER BY number", String.class);
  }

  private static void assertRefused(Future<?> request) {
    assertThatThrownBy(request::get)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo(ProblemCodes.STORAGE_FULL));
  }
}
