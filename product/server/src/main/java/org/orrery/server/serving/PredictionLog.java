package org.orrery.server.serving;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes predictions durably before they are answered; those that arrive together share a commit.
 *
 * <p>One writer thread, so that the numbers of predictions grow in the order of their commits.
 */
@Component
class PredictionLog implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(PredictionLog.class);
  private static final int MAX_TOGETHER = 256;
  private static final long PATIENCE_SECONDS = 30;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String INSERT =
      "INSERT INTO prediction (id, model, version, arm, inputs, score, label, sticky_key,"
          + " latency_millis, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>(10_000);
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private volatile Thread writer;

  PredictionLog(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.events = events;
  }

  private record Entry(List<Prediction> predictions, CompletableFuture<Void> written) {}

  /** Returns when the predictions are on disk; else a problem, and they must not be answered. */
  void write(List<Prediction> predictions) {
    if (!isRunning()) {
      throw unavailable("the server is stopping");
    }
    CompletableFuture<Void> written = new CompletableFuture<>();
    try {
      if (!queue.offer(new Entry(predictions, written), PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw unavailable("too many predictions wait");
      }
      written.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("the request was interrupted");
    } catch (TimeoutException e) {
      throw unavailable("the database did not answer within " + PATIENCE_SECONDS + " s");
    } catch (ExecutionException e) {
      LOG.error("Predictions could not be logged", e.getCause());
      throw unavailable("the database refused them");
    }
  }

  private static ProblemException unavailable(String why) {
    return new ProblemException(
        503,
        ProblemCodes.STORAGE_FULL,
        "The predictions could not be logged, so they are not answered: " + why + ".",
        "Ask an administrator to look at the server's disk and database, then send them again.");
  }

  @Override
  public void start() {
    Thread thread = new Thread(this::run, "prediction-log");
    writer = thread;
    thread.start();
  }

  @Override
  public void stop() {
    Thread thread = writer;
    writer = null;
    if (thread != null) {
      thread.interrupt();
      try {
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return writer != null;
  }

  private void run() {
    List<Entry> together = new ArrayList<>();
    while (isRunning()) {
      try {
        together.add(queue.take());
      } catch (InterruptedException e) {
        break;
      }
      flush(together);
    }
    while (!queue.isEmpty()) {
      flush(together);
    }
  }

  private void flush(List<Entry> together) {
    queue.drainTo(together, MAX_TOGETHER - together.size());
    try {
      transaction.executeWithoutResult(status -> insert(together));
    } catch (RuntimeException e) {
      together.forEach(entry -> entry.written().completeExceptionally(e));
      together.clear();
      return;
    }
    together.forEach(entry -> entry.written().complete(null));
    announce(together);
    together.clear();
  }

  private void insert(List<Entry> together) {
    List<Object[]> rows =
        together.stream().flatMap(e -> e.predictions().stream()).map(PredictionLog::row).toList();
    jdbc.batchUpdate(INSERT, rows);
  }

  private static Object[] row(Prediction p) {
    return new Object[] {
      p.id(),
      p.model(),
      p.version(),
      p.arm(),
      JSON.writeValueAsString(p.inputs()),
      p.score(),
      p.label(),
      p.key(),
      p.latencyMillis(),
      OffsetDateTime.ofInstant(p.at(), ZoneOffset.UTC)
    };
  }

  private void announce(List<Entry> together) {
    Map<String, Long> counts =
        together.stream()
            .flatMap(entry -> entry.predictions().stream())
            .map(Prediction::model)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    counts.forEach(
        (model, count) -> {
          try {
            events.publishEvent(new PredictionsLogged(model, count.intValue()));
          } catch (RuntimeException e) {
            LOG.error("A listener failed after predictions of {} were logged", model, e);
          }
        });
  }
}
