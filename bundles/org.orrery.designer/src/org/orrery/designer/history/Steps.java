package org.orrery.designer.history;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * What was done to a drawing, as a row of named steps with the place at which it is now: steps in
 * front of the place can be taken back, steps behind it done again. UI thread.
 */
public final class Steps {
  private final CommandStack commands;

  public Steps(CommandStack commands) {
    this.commands = commands;
  }

  public int count() {
    return commands.getCommands().length;
  }

  /** The name of a step; an unnamed one has the empty name. */
  public String label(int step) {
    String label = ((Command) commands.getCommands()[step]).getLabel();
    return label == null ? "" : label;
  }

  /** How many steps are done now. */
  public int done() {
    Command last = commands.getUndoCommand();
    Object[] all = commands.getCommands();
    int at = last == null ? 0 : all.length;
    while (at > 0 && all[at - 1] != last) {
      at--;
    }
    return at;
  }

  /** Takes steps back or does them again until so many are done, as far as they can be. */
  public void go(int wanted) {
    while (done() > wanted && commands.canUndo()) {
      commands.undo();
    }
    while (done() < wanted && commands.canRedo()) {
      commands.redo();
    }
  }
}
