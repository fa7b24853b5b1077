package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.lifecycle.model.Alignment;
import org.orrery.ui.UiThread;

/**
 * Makes a quick fix in an open drawing as one undoable command, when it was proved for it in the
 * background: a copy is fixed, which the drawing then becomes. Where the drawing was edited
 * meanwhile, the edited one is fixed. UI thread.
 */
final class Fixing {
  /** Makes the fix in a copy of the drawing; empty when there is nothing to fix. Any thread. */
  @FunctionalInterface
  interface Fix {
    Optional<Lifecycle> in(Lifecycle copy, LocalDate on, DrawingsBeside beside);
  }

  private final LifecycleEditor editor;
  private final String label;
  private final Fix fix;
  private final Drawing drawing;
  private final Shell owner;
  private final Runnable stopListening;
  private boolean isEdited;

  private Fixing(LifecycleEditor editor, String label, Fix fix) {
    this.editor = editor;
    this.label = label;
    this.fix = fix;
    drawing = editor.drawing();
    owner = editor.getSite().getShell();
    stopListening = drawing.listen(change -> isEdited = true);
  }

  /** Does nothing when there is nothing to fix, or when the drawing is left before. */
  static void make(LifecycleEditor editor, String label, Fix fix) {
    new Fixing(editor, label, fix).begin();
  }

  private void begin() {
    isEdited = false;
    Lifecycle copy = Comments.copy(drawing.lifecycle());
    LocalDate on = ProofDay.on();
    DrawingsBeside beside = editor.beside();
    Job job =
        Job.createSystem("making a quick fix", (IJobFunction) monitor -> attempt(copy, on, beside));
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  private IStatus attempt(Lifecycle copy, LocalDate on, DrawingsBeside beside) {
    Optional<Lifecycle> fixed = fix.in(copy, on, beside);
    UiThread.post(owner, () -> end(fixed));
    return Status.OK_STATUS;
  }

  private void end(Optional<Lifecycle> fixed) {
    boolean isOpen = editor.drawing() == drawing;
    if (isOpen && isEdited) {
      begin();
      return;
    }
    stopListening.run();
    if (isOpen) {
      Lifecycle open = drawing.lifecycle();
      fixed
          .map(made -> new RecordedCommand(label, open, () -> Alignment.align(open, made)))
          .ifPresent(editor::execute);
    }
  }
}
