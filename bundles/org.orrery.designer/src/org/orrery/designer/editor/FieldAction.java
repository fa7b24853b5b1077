package org.orrery.designer.editor;

import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;

/** What Cut, Copy, Paste, Delete and Select all do while a field of the editor has the keys. */
final class FieldAction {
  private static final String CUT = ActionFactory.CUT.getId();
  private static final String COPY = ActionFactory.COPY.getId();
  private static final String PASTE = ActionFactory.PASTE.getId();
  private static final String SELECT_ALL = ActionFactory.SELECT_ALL.getId();
  private static final Set<String> OF_FIELDS =
      Set.of(CUT, COPY, PASTE, SELECT_ALL, ActionFactory.DELETE.getId());

  private FieldAction() {}

  /** Whether a field of the editor takes an action, so that the drawing must not. */
  static boolean isTaken(LifecycleEditor editor, String id) {
    return OF_FIELDS.contains(id) && of(focus(editor)) != null;
  }

  /** Does it in the field; Delete was done by the field itself, before any action is asked. */
  static void run(LifecycleEditor editor, String id) {
    of(focus(editor)).getOrDefault(id, () -> {}).run();
  }

  private static Control focus(LifecycleEditor editor) {
    return editor.getSite().getShell().getDisplay().getFocusControl();
  }

  /** What a field does by itself; a spinner does all that its keys mean. Null for no field. */
  private static Map<String, Runnable> of(Control focus) {
    return switch (focus) {
      case Text text ->
          Map.of(CUT, text::cut, COPY, text::copy, PASTE, text::paste, SELECT_ALL, text::selectAll);
      case StyledText text ->
          Map.of(CUT, text::cut, COPY, text::copy, PASTE, text::paste, SELECT_ALL, text::selectAll);
      case Combo combo when (combo.getStyle() & SWT.READ_ONLY) == 0 ->
          Map.of(CUT, combo::cut, COPY, combo::copy, PASTE, combo::paste, SELECT_ALL, all(combo));
      case Spinner spinner -> Map.of();
      case null, default -> null;
    };
  }

  private static Runnable all(Combo combo) {
    return () -> combo.setSelection(new Point(0, combo.getText().length()));
  }
}
