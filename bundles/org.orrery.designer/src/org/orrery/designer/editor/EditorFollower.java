package org.orrery.designer.editor;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Knows the drawing that is edited in a window, for a view beside it, and tells when it is another
 * one, when it was changed or proved, and when the view is seen again after something was missed.
 * What is undone and done again from the view is that of the drawing. UI thread.
 */
public final class EditorFollower implements IPartListener2 {
  private final IWorkbenchPage page;
  private final IViewPart view;
  private final Runnable changed;
  private final Runnable asked;
  private LifecycleEditor editor;
  private Runnable stopListening = () -> {};
  private boolean isMissed;

  public EditorFollower(IViewPart view, Runnable changed) {
    this(view, changed, () -> {});
  }

  /** {@code asked} is called while members of a family are asked, with each progress of that. */
  public EditorFollower(IViewPart view, Runnable changed, Runnable asked) {
    this.page = view.getSite().getPage();
    this.view = view;
    this.changed = changed;
    this.asked = asked;
    page.addPartListener(this);
    follow();
  }

  public void dispose() {
    page.removePartListener(this);
    stopListening.run();
    editor = null;
  }

  /** The editor, or null when none of a life cycle is on top. */
  public LifecycleEditor editor() {
    return editor;
  }

  /**
   * Whether the view is seen; when it is not, the next time that it is the change is told again.
   */
  public boolean isSeen() {
    isMissed = !page.isPartVisible(view);
    return !isMissed;
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    look();
  }

  @Override
  public void partBroughtToTop(IWorkbenchPartReference part) {
    look();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    look();
  }

  @Override
  public void partVisible(IWorkbenchPartReference part) {
    boolean isOther = follow();
    if (isOther || (part.getPart(false) == view && isMissed)) {
      changed.run();
    }
  }

  private void look() {
    if (follow()) {
      changed.run();
    }
  }

  /** Whether it is another one now. */
  private boolean follow() {
    LifecycleEditor now =
        page.getActiveEditor() instanceof LifecycleEditor drawing ? drawing : null;
    if (now == editor) {
      return false;
    }
    stopListening.run();
    editor = now;
    stopListening = now == null ? () -> {} : now.proof().listen(changed, asked);
    IActionBars bars = view.getViewSite().getActionBars();
    UndoElsewhere.offer(bars, now);
    bars.updateActionBars();
    return true;
  }
}
