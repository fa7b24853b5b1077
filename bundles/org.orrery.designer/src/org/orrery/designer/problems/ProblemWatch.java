package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.rules.LiveProof;
import org.orrery.rules.RuleEngine;
import org.orrery.ui.UiThread;

/**
 * Proves a drawing after each change: a copy is proved in the background, the latest one wins, and
 * the problems are laid beside the drawing, into the news of the proof and into markers.
 */
public final class ProblemWatch {
  private final Control owner;
  private final Drawing drawing;
  private final Annotations annotations;
  private final ProofNews news;
  private final Supplier<DrawingsBeside> beside;
  private final ProblemMarkers markers;
  private final MembersWatch members;
  private final List<Runnable> stopListening;
  private final AtomicReference<Question> waiting = new AtomicReference<>();
  private final AtomicReference<DrawingsBeside> looking = new AtomicReference<>();
  private final LiveProof live = Proving.live();
  private final Job prover =
      Job.createSystem("proving the drawing", (IJobFunction) monitor -> prove());
  private volatile boolean isDisposed;
  private boolean isDue;

  /** A copy that is to be proved on a day, with what it may call. */
  private record Question(Lifecycle copy, LocalDate on, DrawingsBeside beside) {}

  /** {@code file} gets the markers; null when the drawing is no file of the workspace. */
  public ProblemWatch(Control owner, LifecycleEditor editor, IFile file) {
    this.owner = owner;
    drawing = editor.drawing();
    annotations = editor.annotations();
    news = editor.proof();
    beside = editor::beside;
    members = new MembersWatch(owner, new MembersSink());
    news.onGiveUp(members::giveUp);
    stopListening = List.of(ProofDay.listen(this::changed), AllMembers.listen(this::changed));
    this.markers = new ProblemMarkers(file);
    prover.setPriority(Job.SHORT);
  }

  /** To be called after each change; many changes of one moment are proved once. UI thread. */
  public void changed() {
    if (!isDue && !isDisposed) {
      isDue = true;
      owner.getDisplay().asyncExec(this::takeCopy);
    }
  }

  /** To be called when drawings beside may be others: it is proved again if it calls them. */
  public void lookBeside() {
    if (!isDisposed) {
      looking.set(beside.get());
      prover.schedule();
    }
  }

  public void dispose() {
    isDisposed = true;
    stopListening.forEach(Runnable::run);
    waiting.set(null);
    looking.set(null);
    prover.cancel();
    members.dispose();
    news.closed();
    markers.dispose();
  }

  private void takeCopy() {
    isDue = false;
    if (!isDisposed) {
      waiting.set(new Question(EcoreUtil.copy(drawing.lifecycle()), ProofDay.on(), beside.get()));
      members.outdate();
      prover.schedule();
      news.started();
    }
  }

  private IStatus prove() {
    Question question = waiting.getAndSet(null);
    if (question != null && !isDisposed) {
      ProofReport found = Proving.prove(live, question.copy(), question.on(), question.beside());
      if (waiting.get() == null) {
        UiThread.post(owner, () -> show(found));
        List<ComingDay> coming = Proving.coming(live, LocalDate.now());
        UiThread.post(owner, () -> show(coming));
        askMembers(question);
      }
    }
    DrawingsBeside now = looking.getAndSet(null);
    if (now != null && !live.isToldBy(now::named)) {
      UiThread.post(owner, this::changed);
    }
    return Status.OK_STATUS;
  }

  /** Members are asked once the family as a whole is told about. */
  private void askMembers(Question question) {
    if (!isDisposed && AllMembers.areAsked() && AllMembers.areIn(live.drawing())) {
      RuleEngine rules = Proving.rules(question.beside());
      members.ask(EcoreUtil.copy(live.drawing()), question.on(), rules);
    } else {
      members.forget();
    }
  }

  /** Lays what is found in members beside the drawing, and into markers, too. */
  private final class MembersSink implements MembersWatch.Sink {
    @Override
    public void asking(MembersProgress progress) {
      if (!isDisposed) {
        news.asking(progress);
      }
    }

    @Override
    public void asked(MembersProof proof) {
      if (!isDisposed && news.asked(proof) && news.report() != null) {
        lay();
      }
    }
  }

  private void show(List<ComingDay> coming) {
    if (!isDisposed) {
      news.coming(coming);
    }
  }

  private void show(ProofReport found) {
    if (!isDisposed) {
      news.ended(found);
      lay();
    }
  }

  private void lay() {
    List<Annotations.Problem> drawn = news.drawn();
    annotations.problems(drawn);
    markers.show(drawn);
  }
}
