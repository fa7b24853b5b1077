package org.orrery.designer.editor;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.orrery.designer.Messages;

/** Asks for one of many by typing a part of its name. */
final class Chooser {
  private Chooser() {}

  /** What was chosen, or null. */
  static <T> T ask(Shell shell, String title, List<T> choices, Function<T, String> text) {
    return ask(shell, title, Messages.get("choice.hint"), choices, text);
  }

  /** The same under a message. */
  @SuppressWarnings("unchecked")
  static <T> T ask(
      Shell shell, String title, String message, List<T> choices, Function<T, String> text) {
    LabelProvider labels =
        new LabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((T) element);
          }
        };
    ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, labels);
    dialog.setTitle(title);
    dialog.setMessage(message);
    dialog.setMultipleSelection(false);
    dialog.setEmptySelectionMessage(Messages.get("choose.none"));
    dialog.setElements(choices.toArray());
    return dialog.open() == Window.OK ? (T) dialog.getFirstResult() : null;
  }
}
