package org.orrery.workbench.tour;

import java.util.function.BiPredicate;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.guide.GuideView;
import org.orrery.rules.Severity;
import org.orrery.workbench.Ids;
import org.orrery.workbench.Messages;

/** The steps of the tour: what is asked for, and how it is seen that it was done. */
enum TourStep {
  SELECT(
      Messages.tour_select,
      Messages.tour_selectText,
      (editor, page) -> editor.selected().stream().anyMatch(e -> TourStep.TRAIN.equals(e.getId()))),
  BREAK(Messages.tour_break, Messages.tour_breakText, (editor, page) -> isWrong(editor)),
  READ(
      Messages.tour_read,
      Messages.tour_readText,
      (editor, page) -> page.getActivePart() == page.findView(Ids.PROBLEMS)),
  FIX(
      Messages.tour_fix,
      Messages.tour_fixText,
      (editor, page) -> editor.isDirty() && !isWrong(editor)),
  UNDO(Messages.tour_undo, Messages.tour_undoText, (editor, page) -> !editor.commands().canUndo()),
  SIMULATE(
      Messages.tour_simulate,
      Messages.tour_simulateText,
      (editor, page) -> isSeen(page, Ids.SIMULATION)),
  HELP(Messages.tour_help, Messages.tour_helpText, (editor, page) -> isSeen(page, GuideView.ID)),
  END(Messages.tour_end, Messages.tour_endText, (editor, page) -> false);

  /** The step of the sample that the tour is about. */
  static final String TRAIN = "train";

  private final String title;
  private final String text;
  private final BiPredicate<LifecycleEditor, IWorkbenchPage> done;

  TourStep(String title, String text, BiPredicate<LifecycleEditor, IWorkbenchPage> done) {
    this.title = title;
    this.text = text;
    this.done = done;
  }

  String title() {
    return title;
  }

  String text() {
    return text;
  }

  /** Whether the user has done what is asked for, in the editor of a drawing. */
  boolean isDone(LifecycleEditor editor, IWorkbenchPage page) {
    return done.test(editor, page);
  }

  boolean isLast() {
    return this == END;
  }

  TourStep next() {
    return isLast() ? this : values()[ordinal() + 1];
  }

  TourStep previous() {
    return ordinal() == 0 ? this : values()[ordinal() - 1];
  }

  private static boolean isWrong(LifecycleEditor editor) {
    return editor.annotations().problems().stream()
        .anyMatch(p -> p.severity() == Severity.ERROR && p.elementId().equals(TRAIN));
  }

  private static boolean isSeen(IWorkbenchPage page, String id) {
    IViewPart view = page.findView(id);
    return view != null && page.isPartVisible(view);
  }
}
