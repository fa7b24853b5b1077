package org.orrery.server.events;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Wakes the streams when there is something new; any thread may ring or wait. */
@Component
class Bell {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition rung = lock.newCondition();
  private long count;

  void ring() {
    lock.lock();
    try {
      count++;
      rung.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** How often it was rung; to be asked before looking for news. */
  long count() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until it is rung after a count, or for a time. */
  void await(long seen, long milliseconds) throws InterruptedException {
    long nanos = TimeUnit.MILLISECONDS.toNanos(milliseconds);
    lock.lock();
    try {
      while (count == seen && nanos > 0) {
        nanos = rung.awaitNanos(nanos);
      }
    } finally {
      lock.unlock();
    }
  }
}
