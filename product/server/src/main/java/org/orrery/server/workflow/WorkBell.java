package org.orrery.server.workflow;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the pool when a passage became ready; any thread may ring. */
@Component
class WorkBell {
  private final Semaphore rings = new Semaphore(0);

  /** Rings when the caller's transaction has committed. */
  void ringAfterCommit() {
    afterCommit(rings::release);
  }

  /** Waits until it is rung, or for a time. */
  void await(long milliseconds) throws InterruptedException {
    if (rings.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
      rings.drainPermits();
    }
  }

  /** Does something when the caller's transaction has committed, or at once without one. */
  static void afterCommit(Runnable action) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      action.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }
}
