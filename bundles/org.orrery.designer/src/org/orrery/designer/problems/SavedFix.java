package org.orrery.designer.problems;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;

/**
 * Offers the quick fixes of a problem of a drawing that is not open: it is opened, and once it is
 * proved the fixes are offered at the element. UI thread.
 */
final class SavedFix {
  private final LifecycleEditor editor;
  private final Annotations.Problem wanted;
  private Runnable stopListening = () -> {};

  private SavedFix(LifecycleEditor editor, Annotations.Problem wanted) {
    this.editor = editor;
    this.wanted = wanted;
  }

  /** Opens the drawing of a marker's row. */
  static void open(IWorkbenchPage page, ProblemRow row) {
    try {
      if (IDE.openEditor(page, row.marker()) instanceof LifecycleEditor editor) {
        SavedFix fix = new SavedFix(editor, row.problem());
        fix.stopListening = editor.proof().listen(fix::offer);
        fix.offer();
      }
    } catch (PartInitException e) {
      ILog.of(SavedFix.class).error("No editor for " + row.drawing(), e);
    }
  }

  private void offer() {
    if (editor.drawing() == null || editor.proof().report() == null) {
      return;
    }
    stopListening.run();
    List<Annotations.Problem> found =
        editor.annotations().problemsOf(wanted.elementId()).stream()
            .filter(problem -> problem.rule().equals(wanted.rule()))
            .toList();
    FixPopup.open(editor, FixOffer.all(found), QuickFixMenu.place(editor));
  }
}
