package org.orrery.designer.edits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.gef.commands.Command;
import org.orrery.ui.text.Brief;

/** Makes edits of the model in their order and takes them back; refuses to do nothing. */
final class EditCommand extends Command {
  private final List<Edit> edits;
  private final Deque<Edit> opposites = new ArrayDeque<>();

  EditCommand(String label, List<Edit> edits) {
    super(Brief.line(label, Edits.MOST_LETTERS));
    this.edits = List.copyOf(edits);
  }

  @Override
  public boolean canExecute() {
    return !edits.isEmpty();
  }

  @Override
  public void execute() {
    opposites.clear();
    edits.forEach(edit -> opposites.push(edit.make()));
  }

  @Override
  public void undo() {
    while (!opposites.isEmpty()) {
      opposites.pop().make();
    }
  }
}
