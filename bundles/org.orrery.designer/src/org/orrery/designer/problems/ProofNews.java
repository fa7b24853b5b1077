package org.orrery.designer.problems;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.Followers;

/** Tells how the proof of an open drawing goes, once the drawing shows it. UI thread only. */
public final class ProofNews {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Followers followers;
  private final Runnable telling = this::tell;
  private ProofReport report;

  /** Null before it is known what comes. */
  private List<ComingDay> coming;

  private boolean isRunning;

  public ProofNews(Followers followers) {
    this.followers = followers;
  }

  /** What the last proof said; null before the first one and after the drawing was closed. */
  public ProofReport report() {
    return report;
  }

  /** What is said where no problem is found: that there are none, or that it is not proved yet. */
  public String noneFound() {
    return Messages.get(report != null ? "problems.none" : "problems.proving");
  }

  /** The days that will change something for the drawing as it was proved last; today is over. */
  public List<ComingDay> coming() {
    return isComingKnown() ? coming : List.of();
  }

  /** Whether the days that will change something were looked for. */
  public boolean isComingKnown() {
    return coming != null;
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
    followers.hold(true);
    changed();
  }

  void ended(ProofReport now) {
    isRunning = false;
    followers.hold(false);
    report = now;
    changed();
  }

  void coming(List<ComingDay> now) {
    if (report != null && !now.equals(coming)) {
      coming = List.copyOf(now);
      changed();
    }
  }

  /** There is no drawing any more. */
  void closed() {
    coming = null;
    ended(null);
  }

  private void changed() {
    followers.post(null, telling);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
