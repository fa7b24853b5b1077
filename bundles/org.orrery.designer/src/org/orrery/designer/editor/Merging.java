package org.orrery.designer.editor;

import java.io.IOException;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.merge.Conflict;
import org.orrery.lifecycle.merge.Merge;
import org.orrery.lifecycle.merge.Side;
import org.orrery.lifecycle.model.Alignment;

/**
 * Brings what something else wrote to the file into the open drawing, as one undoable command. What
 * takes time is computed beside the UI thread, from copies.
 */
final class Merging {
  private final LifecycleEditor editor;
  private final Lifecycle open;
  private final Lifecycle ours;
  private Lifecycle base;
  private Lifecycle theirs;

  private Merging(LifecycleEditor editor) {
    this.editor = editor;
    open = editor.drawing().lifecycle();
    ours = Comments.copy(open);
  }

  /**
   * Merges; asks where both changed the same. UI thread.
   *
   * @return whether it was merged; else the user wants to keep what is open
   * @throws IOException when the file cannot be read as a drawing
   * @throws IllegalArgumentException when elements of a drawing cannot be told apart by their ids
   * @throws java.util.concurrent.CancellationException when the user did not wait for it
   */
  static boolean run(LifecycleEditor editor, Shell shell) throws IOException {
    return new Merging(editor).run(shell);
  }

  private boolean run(Shell shell) throws IOException {
    String task = Messages.get("edit.merge");
    Merge merge = Computing.compute(task, this::compare);
    Map<Conflict, Side> choices = Map.of();
    if (!merge.isClean()) {
      choices = MergeDialog.ask(shell, base, ours, theirs, editor.beside(), merge);
      if (choices == null) {
        return false;
      }
    }
    Map<Conflict, Side> chosen = choices;
    Lifecycle result = Computing.compute(task, monitor -> assemble(monitor, chosen));
    editor.execute(new RecordedCommand(task, open, () -> Alignment.align(open, result)));
    editor.document().merged(theirs);
    editor.keepMine();
    return true;
  }

  private Merge compare(IProgressMonitor monitor) throws IOException {
    monitor.subTask(Messages.get("merge.reading"));
    theirs = editor.document().onDisk();
    base = editor.document().base();
    monitor.subTask(Messages.get("merge.comparing"));
    return Merge.of(base, ours, theirs, Messages.locale());
  }

  private Lifecycle assemble(IProgressMonitor monitor, Map<Conflict, Side> choices) {
    monitor.subTask(Messages.get("merge.assembling"));
    Lifecycle result = Merge.of(base, ours, theirs, choices).result();
    FirstPlaces.complete(result);
    return result;
  }
}
