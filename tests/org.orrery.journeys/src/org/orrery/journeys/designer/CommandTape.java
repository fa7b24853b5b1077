package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackEvent;
import org.eclipse.gef.commands.CommandStackEventListener;
import org.orrery.journeys.Ui;

/** What a drawing was after each command that was made on it, to compare with on the way back. */
final class CommandTape {
  private final DesignerPage page;
  private final CommandStack commands;
  private final List<String> texts = new ArrayList<>();
  private final Set<String> labels = new LinkedHashSet<>();
  private final CommandStackEventListener listener = this::note;

  /** Begins to record. */
  CommandTape(DesignerPage page) {
    this.page = page;
    commands = page.editor().commands();
    texts.add(page.text());
    commands.addCommandStackEventListener(listener);
  }

  private void note(CommandStackEvent event) {
    if ((event.getDetail() & CommandStack.POST_EXECUTE) != 0) {
      labels.add(event.getCommand().getLabel());
      texts.add(page.text());
    }
  }

  /** Ends to record. */
  void stop() {
    commands.removeCommandStackEventListener(listener);
  }

  /** What the commands were called. */
  Set<String> labels() {
    return labels;
  }

  /** How many commands were made, and one. */
  int size() {
    return texts.size();
  }

  /** Makes a command that changes the drawing. */
  void run(Command command) {
    int before = texts.size();
    page.editor().execute(command);
    changed(command.getLabel(), before);
  }

  /** Runs an action that changes the drawing by one command. */
  void act(String id) {
    int before = texts.size();
    action(id);
    changed(id, before);
  }

  /** Runs an action. */
  void action(String id) {
    page.editor().actions().getAction(id).run();
    Ui.settle();
  }

  private void changed(String what, int before) {
    assertThat(texts).as(what).hasSize(before + 1);
    assertThat(texts.getLast()).as(what).isNotEqualTo(texts.get(before - 1));
  }

  void takeAllBack() {
    for (int i = texts.size() - 2; i >= 0; i--) {
      String label = commands.getUndoCommand().getLabel();
      commands.undo();
      assertThat(page.text()).as("undo of " + label).isEqualTo(texts.get(i));
    }
    assertThat(commands.canUndo()).isFalse();
  }

  void doAllAgain() {
    for (int i = 1; i < texts.size(); i++) {
      String label = commands.getRedoCommand().getLabel();
      commands.redo();
      assertThat(page.text()).as("redo of " + label).isEqualTo(texts.get(i));
    }
    assertThat(commands.canRedo()).isFalse();
  }
}
