package org.orrery.designer.edits;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;
import org.orrery.lifecycle.format.Comment;
import org.orrery.lifecycle.format.Comments;
import org.orrery.ui.text.Brief;

/**
 * Runs an edit whose single changes are not known before, and records how to take it back: what the
 * drawing says, and the comments of its file, which stand beside that.
 */
public final class RecordedCommand extends Command {
  private final EObject root;
  private final Runnable edit;
  private ChangeDescription changes;
  private Map<EObject, List<Comment>> otherComments = Map.of();

  /** {@code edit} may change everything in and below {@code root}, and nothing else. */
  public RecordedCommand(String label, EObject root, Runnable edit) {
    super(Brief.line(label, Edits.MOST_LETTERS));
    this.root = root;
    this.edit = edit;
  }

  @Override
  public void execute() {
    Map<EObject, List<Comment>> before = comments();
    ChangeRecorder recorder = new ChangeRecorder(root);
    try {
      edit.run();
    } finally {
      changes = recorder.endRecording();
      recorder.dispose();
      before.entrySet().removeIf(kept -> Comments.of(kept.getKey()).equals(kept.getValue()));
      otherComments = before;
    }
  }

  @Override
  public boolean canUndo() {
    return changes != null;
  }

  @Override
  public void undo() {
    reverse();
  }

  @Override
  public void redo() {
    reverse();
  }

  private void reverse() {
    changes.applyAndReverse();
    otherComments.replaceAll(
        (object, comments) -> {
          List<Comment> now = Comments.of(object);
          Comments.set(object, comments);
          return now;
        });
  }

  private Map<EObject, List<Comment>> comments() {
    Map<EObject, List<Comment>> comments = new IdentityHashMap<>();
    comments.put(root, Comments.of(root));
    root.eAllContents().forEachRemaining(object -> comments.put(object, Comments.of(object)));
    return comments;
  }
}
