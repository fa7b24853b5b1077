package org.orrery.journeys;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.orrery.journeys.workbench.Desk;
import org.orrery.ui.Theme;
import org.orrery.ui.Themes;
import org.orrery.workbench.Ids;

/**
 * The workbench as it is when it is opened first: what one class of journeys leaves open, moved,
 * saved or typed into a view is not there for the next. UI thread.
 */
final class FreshDesk {
  private static Rectangle bounds;

  private FreshDesk() {}

  static void prepare() {
    Shell window = Ui.window().getShell();
    if (bounds == null) {
      bounds = window.getBounds();
    }
    window.setMaximized(false);
    window.setBounds(bounds);
    if (Themes.active() != Theme.LIGHT) {
      Themes.activate(Theme.LIGHT, false);
    }
    Ui.page().closeAllEditors(false);
    emptyWorkspace();
    Desk.forgetLayouts();
    Desk.show(Ids.ARCHITECT);
  }

  /** Files outside that the workspace only links to stay. */
  private static void emptyWorkspace() {
    try {
      ResourcesPlugin.getWorkspace()
          .getRoot()
          .delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
    } catch (CoreException e) {
      throw new AssertionError("the workspace is not emptied", e);
    }
  }
}
