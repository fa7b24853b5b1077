package org.orrery.workbench.start;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.orrery.workbench.Ids;

/**
 * Shows the start page where an architect would see nothing: when no drawing is open. Remembers the
 * drawings that are opened.
 */
public final class StartPages implements IPartListener2 {
  private final IWorkbenchWindow window;

  private StartPages(IWorkbenchWindow window) {
    this.window = window;
  }

  /** Begins to care for {@code window}. */
  public static void follow(IWorkbenchWindow window) {
    StartPages pages = new StartPages(window);
    window.getPartService().addPartListener(pages);
    window.addPerspectiveListener(
        new PerspectiveAdapter() {
          @Override
          public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor now) {
            pages.later();
          }
        });
    Display.getCurrent().asyncExec(pages::closeRemains);
    pages.later();
  }

  /**
   * A workbench that was killed remembers tabs, the start page's among them, that it cannot open.
   */
  private void closeRemains() {
    IWorkbenchPage page = window.getActivePage();
    if (page != null) {
      IEditorRegistry known = PlatformUI.getWorkbench().getEditorRegistry();
      IEditorReference[] remains =
          Arrays.stream(page.getEditorReferences())
              .filter(editor -> known.findEditor(editor.getId()) == null)
              .toArray(IEditorReference[]::new);
      page.closeEditors(remains, false);
    }
  }

  /** Opens the start page, or brings it to the front. */
  public static void open(IWorkbenchPage page) {
    try {
      page.openEditor(new StartInput(), Ids.START);
    } catch (PartInitException e) {
      ILog.of(StartPages.class).error("Start page not opened", e);
    }
  }

  @Override
  public void partOpened(IWorkbenchPartReference part) {
    if (part.getPart(false) instanceof IEditorPart editor && Ids.EDITOR.equals(part.getId())) {
      IFile file = editor.getEditorInput().getAdapter(IFile.class);
      if (file != null) {
        RecentFiles.opened(file);
      }
    }
  }

  @Override
  public void partClosed(IWorkbenchPartReference part) {
    if (Ids.EDITOR.equals(part.getId())) {
      later();
    }
  }

  private void later() {
    Display.getCurrent()
        .asyncExec(
            () -> {
              IWorkbenchPage page = window.getActivePage();
              if (PlatformUI.getWorkbench().isClosing()
                  || page == null
                  || page.getPerspective() == null
                  || !Ids.ARCHITECT.equals(page.getPerspective().getId())
                  || page.getEditorReferences().length > 0) {
                return;
              }
              open(page);
            });
  }
}
