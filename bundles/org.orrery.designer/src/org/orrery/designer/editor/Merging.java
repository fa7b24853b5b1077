package org.orrery.designer.editor;

import java.io.IOException;
import java.util.Map;
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

/** Brings what something else wrote to the file into the open drawing, as one undoable command. */
final class Merging {
  private Merging() {}

  /**
   * Merges; asks where both changed the same. UI thread.
   *
   * @return whether it was merged; else the user wants to keep what is open
   * @throws IOException when the file cannot be read as a drawing
   * @throws IllegalArgumentException when elements of a drawing cannot be told apart by their ids
   */
  static boolean run(LifecycleEditor editor, Shell shell) throws IOException {
    Lifecycle open = editor.drawing().lifecycle();
    Lifecycle ours = Comments.copy(open);
    Lifecycle theirs = editor.document().onDisk();
    Lifecycle base = editor.document().base();
    Merge merge = Merge.of(base, ours, theirs);
    if (!merge.isClean()) {
      Map<Conflict, Side> choices = MergeDialog.ask(shell, base, ours, theirs, merge);
      if (choices == null) {
        return false;
      }
      merge = Merge.of(base, ours, theirs, choices);
    }
    Lifecycle result = merge.result();
    FirstPlaces.complete(result);
    editor.execute(
        new RecordedCommand(Messages.get("edit.merge"), open, () -> Alignment.align(open, result)));
    editor.document().merged(theirs);
    editor.keepMine();
    return true;
  }
}
