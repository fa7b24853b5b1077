package org.orrery.workbench.shell;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.orrery.workbench.Ids;
import org.orrery.workbench.Messages;

/** Keeps the window's title saying what is worked on. */
final class WindowTitle implements IPartListener2 {
  private final IWorkbenchWindowConfigurer configurer;

  private WindowTitle(IWorkbenchWindowConfigurer configurer) {
    this.configurer = configurer;
  }

  static void follow(IWorkbenchWindowConfigurer configurer) {
    WindowTitle title = new WindowTitle(configurer);
    IWorkbenchWindow window = configurer.getWindow();
    window.getPartService().addPartListener(title);
    window.addPerspectiveListener(
        new PerspectiveAdapter() {
          @Override
          public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor now) {
            title.update();
          }
        });
    title.update();
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    update();
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    update();
  }

  @Override
  public void partInputChanged(IWorkbenchPartReference part) {
    update();
  }

  private void update() {
    IWorkbenchPage page = configurer.getWindow().getActivePage();
    if (page == null || page.getPerspective() == null) {
      return;
    }
    IEditorPart editor = page.getActiveEditor();
    boolean draws = Ids.ARCHITECT.equals(page.getPerspective().getId());
    String subject = draws && editor != null ? editor.getTitle() : page.getPerspective().getLabel();
    configurer.setTitle(subject + " – " + Messages.app_name);
  }
}
