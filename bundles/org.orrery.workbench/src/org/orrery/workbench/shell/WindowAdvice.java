package org.orrery.workbench.shell;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.orrery.ui.Themes;
import org.orrery.workbench.Messages;
import org.orrery.workbench.StartOptions;
import org.orrery.workbench.start.StartPages;

/** How a window opens. */
final class WindowAdvice extends WorkbenchWindowAdvisor {
  private static final String OPEN_FILE = "org.eclipse.ui.actionSet.openFiles";
  private static final Point SIZE = new Point(1440, 900);

  private final StartOptions options;

  WindowAdvice(IWorkbenchWindowConfigurer configurer, StartOptions options) {
    super(configurer);
    this.options = options;
  }

  @Override
  public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
    return new BarAdvice(configurer);
  }

  @Override
  public void preWindowOpen() {
    Themes.initialize(options.theme());
    IWorkbenchWindowConfigurer window = getWindowConfigurer();
    window.setInitialSize(SIZE);
    window.setTitle(Messages.app_name);
    window.setShowCoolBar(true);
    window.setShowMenuBar(true);
    window.setShowPerspectiveBar(true);
    window.setShowStatusLine(true);
    window.setShowProgressIndicator(true);
  }

  @Override
  public void postWindowOpen() {
    WindowTitle.follow(getWindowConfigurer());
    StartPages.follow(getWindowConfigurer().getWindow());
    hideOpenFile(getWindowConfigurer().getWindow());
  }

  /** The platform's own way to open files, beside which Orrery has one. */
  private static void hideOpenFile(IWorkbenchWindow window) {
    window.addPerspectiveListener(
        new PerspectiveAdapter() {
          @Override
          public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor now) {
            page.hideActionSet(OPEN_FILE);
          }
        });
    if (window.getActivePage() != null) {
      window.getActivePage().hideActionSet(OPEN_FILE);
    }
  }
}
