package org.orrery.workbench.shell;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.orrery.workbench.Ids;

/** Where models are judged: approvals, proposals, catalog, audit trail. */
public class GovernancePerspective implements IPerspectiveFactory {
  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    IFolderLayout main = layout.createFolder("main", IPageLayout.LEFT, 1f, layout.getEditorArea());
    main.addView(Ids.APPROVALS);
    main.addView(Ids.PROPOSALS);
    main.addView(Ids.CATALOG);
    main.addView(Ids.AUDIT);
    main.addView(Ids.PEOPLE);
  }
}
