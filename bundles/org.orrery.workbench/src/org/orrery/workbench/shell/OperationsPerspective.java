package org.orrery.workbench.shell;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.orrery.workbench.Ids;

/** Where models are watched: portfolio, runs, health, alerts. */
public class OperationsPerspective implements IPerspectiveFactory {
  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView(Ids.PORTFOLIO, IPageLayout.LEFT, 0.30f, layout.getEditorArea());
    IFolderLayout main =
        layout.createFolder("main", IPageLayout.BOTTOM, 0.45f, layout.getEditorArea());
    main.addView(Ids.HEALTH);
    main.addView(Ids.RUNS);
    layout.addView(Ids.ALERTS, IPageLayout.BOTTOM, 0.62f, Ids.PORTFOLIO);
  }
}
