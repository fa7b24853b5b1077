package org.orrery.server.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.orrery.compiler.Elements;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.RetryPolicy;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.server.DataDirectory;
import org.orrery.server.ProblemException;
import org.orrery.server.StorageProblems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
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
  private final RunRows rows;
  private final RunService runs;
  private final StepTasks tasks;
  private final CompilerTasks compilerTasks;
  private final Attempts attempts;
  private final WorkBell bell;
  private final Clock clock;
  private final DataDirectory data;
  private final ObjectProvider<StepWorker> workers;
  private final int size;
  private final long pollMillis;
  private final Duration lease;
  private final boolean alone;
  private final Map<String, Attempt> running = new ConcurrentHashMap<>();
  private final Queue<String> withoutStorage = new ConcurrentLinkedQueue<>();
  private volatile boolean started;
  private volatile Instant renewed = Instant.EPOCH;
  private volatile Map<String, StepWorker> byKind;
  private Semaphore free;
  private ExecutorService threads;
  private Thread poller;

  StepPool(
      RunRows rows,
      RunService runs,
      StepTasks tasks,
      CompilerTasks compilerTasks,
      Attempts attempts,
      WorkBell bell,
      Clock clock,
      DataDirectory data,
      ObjectProvider<StepWorker> workers,
      @Value("${orrery.workers:3}") int size,
      @Value("${orrery.poll-millis:1000}") long pollMillis,
      @Value("${orrery.lease:PT60S}") Duration lease,
      @Value("${orrery.database}") String database) {
    this.rows = rows;
    this.runs = runs;
    this.tasks = tasks;
    this.compilerTasks = compilerTasks;
    this.attempts = attempts;
    this.bell = bell;
    this.clock = clock;
    this.data = data;
    this.workers = workers;
    this.size = size;
    this.pollMillis = pollMillis;
    this.lease = lease;
    this.alone = database.isBlank();
  }

  /** Names of the step classes that a worker of this server carries out. */
  Set<String> kinds() {
    return byKind().keySet();
  }

  private Map<String, StepWorker> byKind() {
    Map<String, StepWorker> known = byKind;
    if (known == null) {
      Map<String, StepWorker> found = new HashMap<>();
      for (StepWorker each : workers) {
        for (String kind : each.kinds()) {
          StepWorker other = found.put(kind, each);
          if (other != null) {
            throw new IllegalStateException(
                "Two workers carry out '"
                    + kind
                    + "': "
                    + other.getClass()
                    + ", "
                    + each.getClass());
          }
        }
      }
      known = Map.copyOf(found);
      byKind = known;
    }
    return known;
  }

  @Override
  public void start() {
    byKind();
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

  /** Takes a passage and hands it to a thread; false when another server was faster. */
  private boolean take(Passage passage) {
    try {
      if (!rows.take(passage, worker, clock.instant().plus(lease))) {
        return false;
      }
      Passage taken = rows.passage(passage.id()).orElseThrow();
      threads.execute(() -> work(taken));
      return true;
    } catch (DataAccessException e) {
      withoutStorage.add(passage.id());
      throw e;
    }
  }

  private void work(Passage passage) {
    Attempt attempt = new Attempt(passage, deadline(passage));
    running.put(passage.id(), attempt);
    try {
      StepResult result = attempts.during(passage.id(), () -> result(passage));
      if (!attempt.late.get()) {
        runs.complete(passage.id(), worker, result);
      } else {
        failed(passage, "The attempt took longer than the step's timeout.");
      }
    } catch (Exception e) {
      if (!started) {
        LOG.info("The step '{}' is interrupted by the stop of the server", passage.element());
      } else if (attempt.late.get()) {
        failed(passage, "The attempt took longer than the step's timeout.");
      } else if (StorageProblems.of(e).isPresent()) {
        LOG.warn(
            "The step '{}' in run {} found no storage; it is done again: {}",
            passage.element(),
            passage.run(),
            message(e));
        withoutStorage.add(passage.id());
      } else {
        LOG.info("An attempt of '{}' in run {} failed", passage.element(), passage.run(), e);
        failed(passage, message(e));
      }
    } finally {
      running.remove(passage.id());
      free.release();
      bell.ringAfterCommit();
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

  private StepResult result(Passage passage) throws Exception {
    if (compilerTasks.knows(passage.kind())) {
      return compilerTasks.work(passage);
    }
    StepWorker stepWorker = byKind().get(passage.kind());
    if (stepWorker == null) {
      throw new IllegalStateException("This server has no worker for a " + passage.kind() + ".");
    }
    return stepWorker.work(tasks.of(passage, passage.attempts()));
  }

  private void failed(Passage passage, String message) {
    RetryPolicy policy =
        passage.kind().equals(Elements.DECISION_TOPIC) || compilerTasks.knows(passage.kind())
            ? null
            : Times.retry(tasks.of(passage, passage.attempts()).step());
    int allowed = policy == null ? 1 : policy.getAttempts();
    Instant next =
        policy == null
            ? clock.instant()
            : Times.nextAttempt(clock.instant(), policy, passage.attempts());
    try {
      runs.attemptFailed(passage.id(), worker, message, passage.attempts(), allowed, next);
    } catch (RuntimeException e) {
      LOG.error("The failed attempt of '{}' could not be kept", passage.element(), e);
      if (StorageProblems.of(e).isPresent()) {
        withoutStorage.add(passage.id());
      }
    }
  }

  private static String message(Exception e) {
    if (e instanceof ProblemException problem) {
      return problem.getMessage() + " " + problem.hint();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** When an attempt is too late; the drawn time-out transition has a timer of its own. */
  private Instant deadline(Passage passage) {
    if (compilerTasks.knows(passage.kind())) {
      return Instant.MAX;
    }
    AutomaticStep step = tasks.of(passage, passage.attempts()).step();
    boolean drawn =
        step.getOutgoing().stream().anyMatch(t -> t.getKind() == TransitionKind.TIMEOUT);
    return drawn || step.getTimeout() == null || step.getTimeout().isBlank()
        ? Instant.MAX
        : Times.after(clock.instant(), step.getTimeout());
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
    final Instant deadline;
    final AtomicBoolean late = new AtomicBoolean();

    Attempt(Passage passage, Instant deadline) {
      this.passage = passage;
      this.deadline = deadline;
    }
  }
}
