package org.orrery.designer.edits;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.gef.commands.Command;

/** Runs an edit whose single changes are not known before, and records how to take it back. */
public final class RecordedCommand extends Command {
  private final EObject root;
  private final Runnable edit;
  private ChangeDescription changes;

  /** {@code edit} may change everything in and below {@code root}, and nothing else. */
  public RecordedCommand(String label, EObject root, Runnable edit) {
    super(label);
    this.root = root;
    this.edit = edit;
  }

  @Override
  public void execute() {
    ChangeRecorder recorder = new ChangeRecorder(root);
    try {
      edit.run();
    } finally {
      changes = recorder.endRecording();
      recorder.dispose();
    }
  }

  @Override
  public boolean canUndo() {
    return changes != null;
  }

  @Override
  public void undo() {
    changes.applyAndReverse();
  }

  @Override
  public void redo() {
    changes.applyAndReverse();
  }
}
