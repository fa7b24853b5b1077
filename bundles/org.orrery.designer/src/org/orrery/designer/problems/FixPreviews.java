package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.ui.UiThread;

/**
 * Tries quick fixes on copies of the drawing in the background, one after the other; answers come
 * on the UI thread, while the owner lives.
 */
final class FixPreviews {
  /** What is to be tried on which copy, which may call what. */
  private record Question(FixOffer offer, Lifecycle copy, LocalDate on, DrawingsBeside beside) {
    String sentence() {
      return offer.preview(copy, on, beside);
    }
  }

  private final Control owner;
  private final BiConsumer<FixOffer, String> answer;
  private final Queue<Question> asked = new ConcurrentLinkedQueue<>();
  private final Job job = Job.createSystem("trying a quick fix", (IJobFunction) m -> attempt());

  FixPreviews(Control owner, BiConsumer<FixOffer, String> answer) {
    this.owner = owner;
    this.answer = answer;
    owner.addListener(SWT.Dispose, event -> forget());
  }

  /** Asks for the sentence about a fix. UI thread. */
  void ask(FixOffer offer, LifecycleEditor editor) {
    Lifecycle copy = EcoreUtil.copy(editor.drawing().lifecycle());
    asked.add(new Question(offer, copy, ProofDay.on(), editor.beside()));
    job.setPriority(Job.SHORT);
    job.schedule();
  }

  /** Does not answer what is still asked. */
  void forget() {
    asked.clear();
  }

  private IStatus attempt() {
    while (!asked.isEmpty()) {
      Question question = asked.poll();
      if (question != null) {
        String sentence = question.sentence();
        UiThread.post(owner, () -> answer.accept(question.offer(), sentence));
      }
    }
    return Status.OK_STATUS;
  }
}
