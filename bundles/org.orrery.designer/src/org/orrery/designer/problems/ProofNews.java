package org.orrery.designer.problems;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells how the proof of an open drawing goes. UI thread only. */
public final class ProofNews {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private ProofReport report;
  private boolean isRunning;

  /** What the last proof said; null before the first one and after the drawing was closed. */
  public ProofReport report() {
    return report;
  }

  /** Whether the drawing was changed since, and is being proved. */
  public boolean isRunning() {
    return isRunning;
  }

  /** Calls {@code heard} with each change until the result is run. */
  public Runnable listen(Runnable heard) {
    listeners.add(heard);
    return () -> listeners.remove(heard);
  }

  void started() {
    isRunning = true;
    tell();
  }

  void ended(ProofReport now) {
    isRunning = false;
    report = now;
    tell();
  }

  /** There is no drawing any more. */
  void closed() {
    ended(null);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
