package org.orrery.designer.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.orrery.designer.Messages;
import org.orrery.designer.model.Graph;
import org.orrery.designer.written.WrittenDrawing;
import org.orrery.designer.written.WrittenSteps;
import org.orrery.lifecycle.Element;

/** Makes steps of a text that was copied; many are asked about first. UI thread. */
record TextPasting(LifecycleEditor editor) {
  private static final int MOST_UNASKED = 50;

  void paste(String text) {
    WrittenSteps written = WrittenSteps.of(text);
    if (written.isEmpty() || !isWanted(written)) {
      return;
    }
    List<Element> frames = editor.selected().stream().filter(Graph::isFrame).toList();
    Element home = frames.size() == 1 ? frames.get(0) : null;
    List<Element> created = new ArrayList<>();
    Command command =
        WrittenDrawing.of(written, editor.drawing(), home)
            .paste(editor.drawing(), null, -1, Messages.get("edit.pasteText"), created);
    editor.execute(command);
    editor.select(created);
    StatusWords.say(editor, told(written));
  }

  /** What was made, and the first line that was not understood with what to write instead. */
  private static String told(WrittenSteps written) {
    String made = Messages.get("paste.text", written.steps().size());
    if (written.unread().isEmpty()) {
      return made;
    }
    WrittenSteps.Unread first = written.unread().getFirst();
    String why =
        first.target() == null
            ? Messages.get("paste.unread", first.line())
            : Messages.get("paste.noTarget", first.line(), first.target());
    int more = written.unread().size() - 1;
    return String.join(" ", made, why, Messages.get("paste.more", more)).strip();
  }

  private boolean isWanted(WrittenSteps written) {
    int count = written.steps().size();
    String question =
        written.left() > 0
            ? Messages.get("paste.tooMany", count, written.left())
            : Messages.get("paste.many", count);
    return count <= MOST_UNASKED
        || MessageDialog.openQuestion(
            editor.getSite().getShell(), Messages.get("edit.pasteText"), question);
  }
}
