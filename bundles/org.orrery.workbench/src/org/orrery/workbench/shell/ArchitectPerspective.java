package org.orrery.workbench.shell;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.orrery.designer.guide.GuideView;
import org.orrery.designer.review.ReviewView;
import org.orrery.workbench.Ids;
import org.orrery.workbench.tour.TourView;

/** Where life cycles are drawn: files, drawing, outline, properties, problems. */
public class ArchitectPerspective implements IPerspectiveFactory {
  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    String editors = layout.getEditorArea();
    layout.addView(Ids.NAVIGATOR, IPageLayout.LEFT, 0.18f, editors);
    layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.55f, Ids.NAVIGATOR);
    IPlaceholderFolderLayout beside =
        layout.createPlaceholderFolder("beside", IPageLayout.RIGHT, 0.70f, editors);
    beside.addPlaceholder(GuideView.ID);
    beside.addPlaceholder(TourView.ID);
    IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.70f, editors);
    below.addView(IPageLayout.ID_PROP_SHEET);
    below.addView(Ids.PROBLEMS);
    below.addView(Ids.PROOF);
    below.addView(Ids.TEXT);
    below.addPlaceholder(Ids.SIMULATION);
    below.addPlaceholder(Ids.HISTORY);
    below.addPlaceholder(ReviewView.ID);
  }
}
