package org.orrery.designer.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.Computing;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.DrawingsBeside;
import org.orrery.lifecycle.model.Alignment;

/**
 * Makes a quick fix in an open drawing as one undoable command. It is made in a copy, which is
 * proved for it on another thread, so that the window lives meanwhile. UI thread.
 */
final class Fixing {
  /** Makes the fix in a copy of the drawing; empty when there is nothing to fix. Any thread. */
  @FunctionalInterface
  interface Fix {
    Optional<Lifecycle> in(Lifecycle copy, LocalDate on, DrawingsBeside beside);
  }

  private final LifecycleEditor editor;
  private final Drawing drawing;
  private boolean isStale;

  private Fixing(LifecycleEditor editor) {
    this.editor = editor;
    drawing = editor.drawing();
  }

  /** Does nothing when there is nothing to fix, or when the user does not wait for it. */
  static void make(LifecycleEditor editor, String label, Fix fix) {
    new Fixing(editor).run(label, fix);
  }

  private void run(String label, Fix fix) {
    Runnable stopListening = drawing.listen(change -> isStale = true);
    Optional<Lifecycle> fixed = Optional.empty();
    try {
      do {
        isStale = false;
        fixed = fixed(fix);
      } while (isStale && isOpen());
    } catch (CancellationException e) {
      fixed = Optional.empty();
    } finally {
      stopListening.run();
    }
    if (isOpen()) {
      Lifecycle open = drawing.lifecycle();
      fixed
          .map(made -> new RecordedCommand(label, open, () -> Alignment.align(open, made)))
          .ifPresent(editor::execute);
    }
  }

  /** Who reads the drawing from elsewhere, or closes it, does so while it is proved. */
  private boolean isOpen() {
    return editor.drawing() == drawing;
  }

  private Optional<Lifecycle> fixed(Fix fix) {
    Lifecycle copy = Comments.copy(drawing.lifecycle());
    LocalDate on = ProofDay.on();
    DrawingsBeside beside = editor.beside();
    try {
      return Computing.compute(Messages.get("fix.making"), monitor -> fix.in(copy, on, beside));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
