package org.orrery.server.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.orrery.server.DataDirectory;
import org.orrery.server.StorageProblems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands due passages to workers on a few threads. What is due stands in the database: a passage is
 * leased, the lease is renewed while its worker lives, and one whose server died is taken again.
 */
@Component
class StepPool implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(StepPool.class);

  /** How long a step waits that met a full disk. */
  private static final Duration WITHOUT_STORAGE = Duration.ofSeconds(10);

  private final String worker = UUID.randomUUID().toString();
  private final PassageRows rows;
  private final StepWorkers workers;
  private final AttemptOutcomes outcomes;
  private final Attempts attempts;
  private final WorkBell bell;
  private final Clock clock;
  private final DataDirectory data;
  private final int size;
  private final long pollMillis;
  private final Duration lease;
  private final boolean alone;
  private final Map<String, Attempt> running = new ConcurrentHashMap<>();
  private final Queue<String> withoutStorage = new ConcurrentLinkedQueue<>();
  private volatile boolean started;
  private volatile Instant renewed = Instant.EPOCH;
  private Semaphore free;
  private ExecutorService threads;
  private Thread poller;

  StepPool(
      PassageRows rows,
      StepWorkers workers,
      AttemptOutcomes outcomes,
      Attempts attempts,
      WorkBell bell,
      Clock clock,
      DataDirectory data,
      @Value("${orrery.workers:3}") int size,
      @Value("${orrery.poll-millis:1000}") long pollMillis,
      @Value("${orrery.lease:PT60S}") Duration lease,
      @Value("${orrery.database}") String database) {
    this.rows = rows;
    this.workers = workers;
    this.outcomes = outcomes;
    this.attempts = attempts;
    this.bell = bell;
    this.clock = clock;
    this.data = data;
    this.size = size;
    this.pollMillis = pollMillis;
    this.lease = lease;
    this.alone = database.isBlank();
  }

  @Override
  public void start() {
    workers.kinds();
    if (alone) {
      rows.releaseAll();
    }
    free = new Semaphore(size);
    threads =
        Executors.newFixedThreadPool(size, Thread.ofPlatform().name("orrery-step-", 1).factory());
    started = true;
    poller = Thread.ofPlatform().name("orrery-steps").start(this::poll);
  }

  @Override
  public void stop() {
    started = false;
    poller.interrupt();
    running.keySet().forEach(attempts::interrupt);
    threads.shutdown();
    try {
      threads.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    rows.release(worker);
  }

  @Override
  public boolean isRunning() {
    return started;
  }

  private void poll() {
    while (started) {
      try {
        if (!takeOne()) {
          bell.await(pollMillis);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warn("Looking for due steps failed; it is tried again", e);
        pause();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(pollMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes what is due as far as threads are free; false when there was nothing. */
  private boolean takeOne() throws InterruptedException {
    free.acquire();
    boolean handed = false;
    try {
      giveBack();
      renewWhenDue();
      if (alone && data.isFull()) {
        return false;
      }
      for (Passage passage : rows.due(size)) {
        if (take(passage)) {
          handed = true;
          return true;
        }
      }
      return false;
    } finally {
      if (!handed) {
        free.release();
      }
    }
  }

  /**
   * Takes a passage and hands it to a thread; false when another server was faster, or when a
   * thread here is still at it although its lease has run out meanwhile.
   */
  private boolean take(Passage passage) {
    if (running.containsKey(passage.id())) {
      return false;
    }
    try {
      if (!rows.take(passage, worker, clock.instant().plus(lease))) {
        return false;
      }
      Attempt attempt = new Attempt(rows.passage(passage.id()).orElseThrow());
      running.put(passage.id(), attempt);
      threads.execute(() -> work(attempt));
      return true;
    } catch (DataAccessException e) {
      withoutStorage.add(passage.id());
      throw e;
    }
  }

  private void work(Attempt attempt) {
    Passage passage = attempt.passage;
    try {
      attempt.deadline = outcomes.deadline(passage);
      StepResult result = attempts.during(passage.id(), () -> workers.work(passage));
      if (attempt.late.get()) {
        throw new TimeoutException();
      }
      outcomes.succeeded(passage, worker, result);
    } catch (Exception e) {
      if (!started) {
        LOG.info("The step '{}' is interrupted by the stop of the server", passage.element());
      } else {
        failed(attempt, e);
      }
    } finally {
      running.remove(passage.id());
      free.release();
      bell.ringAfterCommit();
    }
  }

  private void failed(Attempt attempt, Exception why) {
    Passage passage = attempt.passage;
    try {
      if (attempt.late.get()) {
        outcomes.tookTooLong(passage, worker);
      } else if (StorageProblems.of(why).isPresent()) {
        LOG.warn(
            "The step '{}' in run {} found no storage; it is done again: {}",
            passage.element(),
            passage.run(),
            AttemptOutcomes.message(why));
        withoutStorage.add(passage.id());
      } else {
        LOG.info("An attempt of '{}' in run {} failed", passage.element(), passage.run(), why);
        outcomes.failed(passage, worker, why);
      }
    } catch (RuntimeException e) {
      LOG.error("The failed attempt of '{}' could not be kept", passage.element(), e);
      if (StorageProblems.of(e).isPresent()) {
        withoutStorage.add(passage.id());
      }
    }
  }

  /**
   * An attempt that met a full disk or no database counts for nothing: the step is not at fault. It
   * is made again after a while, and that can be written down only when storage is back.
   */
  private void giveBack() {
    for (String passage = withoutStorage.peek(); passage != null; passage = withoutStorage.peek()) {
      rows.release(passage, worker, clock.instant().plus(WITHOUT_STORAGE));
      withoutStorage.remove();
    }
  }

  /** Renews the leases of living workers. */
  @Scheduled(fixedDelayString = "${orrery.lease-renewal:PT15S}")
  void renew() {
    if (started && !running.isEmpty()) {
      renewed = clock.instant();
      rows.renew(worker, renewed.plus(lease));
    }
  }

  /** A machine that slept does not take from itself what its own threads still do. */
  private void renewWhenDue() {
    if (clock.instant().isAfter(renewed.plus(lease.dividedBy(2)))) {
      renew();
    }
  }

  /** Interrupts attempts that took too long. */
  @Scheduled(fixedDelay = 500)
  void stopLateAttempts() {
    Instant now = clock.instant();
    List.copyOf(running.values()).stream()
        .filter(attempt -> now.isAfter(attempt.deadline) && attempt.late.compareAndSet(false, true))
        .forEach(attempt -> attempts.interrupt(attempt.passage.id()));
  }

  private static final class Attempt {
    final Passage passage;
    final AtomicBoolean late = new AtomicBoolean();
    volatile Instant deadline = Instant.MAX;

    Attempt(Passage passage) {
      this.passage = passage;
    }
  }
}
