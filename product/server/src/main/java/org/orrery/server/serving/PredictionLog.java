package org.orrery.server.serving;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orrery.api.ProblemCodes;
import org.orrery.server.Columns;
import org.orrery.server.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes predictions durably before they are answered; those that arrive together share a commit.
 *
 * <p>There is one pen, so that the numbers of predictions grow in the order of their commits. The
 * request that holds it writes for all that wait: a lone request hands nothing to another thread.
 */
@Component
class PredictionLog implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(PredictionLog.class);
  private static final int MAX_TOGETHER = 256;
  private static final int MAX_WAITING = 10_000;
  private static final long PATIENCE_SECONDS = 30;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String INSERT =
      "INSERT INTO prediction (id, model, version, arm, inputs, score, label, sticky_key,"
          + " latency_millis, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final int[] TYPES = {
    Types.VARCHAR,
    Types.VARCHAR,
    Types.INTEGER,
    Types.VARCHAR,
    Types.VARCHAR,
    Types.DOUBLE,
    Types.VARCHAR,
    Types.VARCHAR,
    Types.DOUBLE,
    Types.TIMESTAMP_WITH_TIMEZONE
  };

  private final BlockingQueue<Entry> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
  private final ReentrantLock pen = new ReentrantLock();
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private volatile boolean running;

  PredictionLog(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.events = events;
  }

  /** The predictions of one request; its end is read and written by who holds the pen. */
  private static final class Entry {
    private final List<Prediction> predictions;
    private final List<Object[]> rows;
    private boolean ended;
    private Throwable refusal;

    Entry(List<Prediction> predictions) {
      this.predictions = predictions;
      this.rows = predictions.stream().map(PredictionLog::row).toList();
    }
  }

  /** Returns when the predictions are on disk; else a problem, and they must not be answered. */
  void write(List<Prediction> predictions) {
    if (!running) {
      throw unavailable("the server is stopping");
    }
    Entry entry = new Entry(predictions);
    if (!waiting.offer(entry)) {
      throw unavailable("too many predictions wait");
    }
    try {
      if (!pen.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw unavailable("the database did not answer within " + PATIENCE_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable("the request was interrupted");
    } finally {
      if (!pen.isHeldByCurrentThread()) {
        waiting.remove(entry);
      }
    }
    try {
      while (!entry.ended) {
        writeWhatWaits();
      }
    } finally {
      pen.unlock();
    }
    if (entry.refusal != null) {
      LOG.error("Predictions could not be logged", entry.refusal);
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
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void writeWhatWaits() {
    List<Entry> together = new ArrayList<>();
    waiting.drainTo(together, MAX_TOGETHER);
    Throwable refusal = commit(together);
    if (refusal instanceof DataIntegrityViolationException && together.size() > 1) {
      together.forEach(entry -> commit(List.of(entry)));
    }
    announce(together.stream().filter(entry -> entry.refusal == null).toList());
  }

  /** Writes all or none; why none, or null. */
  private Throwable commit(List<Entry> together) {
    Throwable refusal = null;
    try {
      transaction.executeWithoutResult(
          status ->
              jdbc.batchUpdate(
                  INSERT, together.stream().flatMap(entry -> entry.rows.stream()).toList(), TYPES));
    } catch (RuntimeException | Error e) {
      refusal = e;
    }
    for (Entry entry : together) {
      entry.ended = true;
      entry.refusal = refusal;
    }
    return refusal;
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
      Columns.time(p.at())
    };
  }

  private void announce(List<Entry> together) {
    Map<String, Long> counts =
        together.stream()
            .flatMap(entry -> entry.predictions.stream())
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
