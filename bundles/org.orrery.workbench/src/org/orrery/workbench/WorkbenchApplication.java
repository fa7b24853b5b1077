package org.orrery.workbench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The desktop application. */
public class WorkbenchApplication implements IApplication {
  @Override
  public Object start(IApplicationContext context) {
    Display display = PlatformUI.createDisplay();
    try {
      int code = PlatformUI.createAndRunWorkbench(display, new Advisor());
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    } finally {
      display.dispose();
    }
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().close();
    }
  }

  private static final class Advisor extends WorkbenchAdvisor {
    @Override
    public String getInitialWindowPerspectiveId() {
      return "org.orrery.workbench.architect";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer window) {
      return new WorkbenchWindowAdvisor(window) {
        @Override
        public void preWindowOpen() {
          getWindowConfigurer().setInitialSize(new Point(1440, 900));
          getWindowConfigurer().setTitle("Orrery");
        }
      };
    }
  }
}
