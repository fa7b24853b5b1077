package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.RuleEngine;
import org.orrery.ui.UiThread;

/**
 * Asks the rules of one member of a family after the other in the background; the latest family
 * wins. What comes of it is told on the UI thread.
 */
final class MembersWatch {
  private static final long TOLD_EACH_NANOS = 400_000_000;

  /** Who hears how it goes and what it came to. */
  interface Sink {
    void asking(MembersProgress progress);

    /** Null when the members are not asked. */
    void asked(MembersProof proof);
  }

  /** A family that nobody edits, and whether somebody gave up asking. */
  private record Question(
      Lifecycle family, LocalDate on, RuleEngine rules, AtomicBoolean isGivenUp) {}

  private final Control owner;
  private final Sink sink;
  private final Job asker =
      Job.createSystem("asking the members of a family", (IJobFunction) monitor -> ask());
  private volatile Question latest;
  private volatile boolean isKnown;
  private volatile boolean isDisposed;

  /** When progress was told last, of the thread that asks; 0 before the first time. */
  private long told;

  MembersWatch(Control owner, Sink sink) {
    this.owner = owner;
    this.sink = sink;
    asker.setPriority(Job.LONG);
  }

  /** Asks the members of a copy instead of what was asked before. Any thread. */
  void ask(Lifecycle copy, LocalDate on, RuleEngine rules) {
    if (isDisposed) {
      return;
    }
    isKnown = true;
    latest = new Question(copy, on, rules, new AtomicBoolean());
    asker.schedule();
  }

  /** Asks nothing and knows nothing of members. Any thread. */
  void forget() {
    latest = null;
    if (isKnown) {
      isKnown = false;
      UiThread.post(owner, () -> sink.asked(null));
    }
  }

  /** Asks no more of what is out of date; what to ask instead comes soon. Any thread. */
  void outdate() {
    latest = null;
  }

  /** Lets it be with the members that were asked by now. */
  void giveUp() {
    Question question = latest;
    if (question != null) {
      question.isGivenUp().set(true);
    }
  }

  void dispose() {
    isDisposed = true;
    latest = null;
    asker.cancel();
  }

  private IStatus ask() {
    Question question = latest;
    if (question != null) {
      told = 0;
      MembersProof proof =
          MembersTally.ask(
              question.family(),
              question.on(),
              question.rules(),
              () -> latest != question || question.isGivenUp().get(),
              progress -> tell(question, progress));
      tell(question, proof);
    }
    return Status.OK_STATUS;
  }

  private void tell(Question question, MembersProgress progress) {
    long now = System.nanoTime();
    if (told == 0 || now - told > TOLD_EACH_NANOS) {
      told = now;
      UiThread.post(owner, () -> ifLatest(question, () -> sink.asking(progress)));
    }
  }

  private void tell(Question question, MembersProof proof) {
    UiThread.post(owner, () -> ifLatest(question, () -> sink.asked(proof)));
  }

  private void ifLatest(Question question, Runnable act) {
    if (latest == question) {
      act.run();
    }
  }
}
