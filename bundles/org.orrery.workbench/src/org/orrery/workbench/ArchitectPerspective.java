package org.orrery.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where life cycles are drawn. */
public class ArchitectPerspective implements IPerspectiveFactory {
  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
  }
}
