package org.orrery.server.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The threads that are at a passage in this server; safe for many threads. */
@Component
class Attempts {
  private final Map<String, Thread> threads = new ConcurrentHashMap<>();

  /** Does a passage's work on this thread, where it can be interrupted meanwhile. */
  <T> T during(String passage, Work<T> work) throws Exception {
    threads.put(passage, Thread.currentThread());
    try {
      return work.run();
    } finally {
      synchronized (threads) {
        threads.remove(passage);
      }
      Thread.interrupted();
    }
  }

  /** Interrupts whoever is at a passage, if anybody is. */
  void interrupt(String passage) {
    synchronized (threads) {
      Thread thread = threads.get(passage);
      if (thread != null && thread != Thread.currentThread()) {
        thread.interrupt();
      }
    }
  }

  /** Work of one attempt. */
  interface Work<T> {
    T run() throws Exception;
  }
}
