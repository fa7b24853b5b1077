package org.orrery.journeys;

import java.util.Arrays;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** What the screen shows when a journey fails: a picture beside the workspace's log, and words. */
final class FailurePicture {
  private FailurePicture() {}

  /** The windows, the views that are seen, the active part and what has the keys. */
  static String words(Display display) {
    IWorkbenchPage page = Ui.page();
    return "windows %s; views %s; active %s; keys at %s; pointer at %s"
        .formatted(
            Arrays.stream(display.getShells())
                .filter(Shell::isVisible)
                .map(shell -> shell + (shell == display.getActiveShell() ? " (active)" : ""))
                .toList(),
            Arrays.stream(page.getViewReferences())
                .map(reference -> reference.getPart(false))
                .filter(part -> part != null && page.isPartVisible(part))
                .map(part -> part.getTitle())
                .toList(),
            page.getActivePart() == null ? "none" : page.getActivePart().getTitle(),
            display.getFocusControl(),
            display.getCursorControl());
  }

  /** Takes the picture and says where it is. */
  static String take(Display display) {
    Rectangle screen = display.getBounds();
    Image image = new Image(display, screen.width, screen.height);
    GC gc = new GC(display);
    try {
      gc.copyArea(image, 0, 0);
      ImageLoader loader = new ImageLoader();
      loader.data = new ImageData[] {image.getImageData()};
      IPath folder = Platform.getLogFileLocation().removeLastSegments(1);
      String file = folder.append("failed-" + System.nanoTime() + ".png").toOSString();
      loader.save(file, SWT.IMAGE_PNG);
      return file;
    } finally {
      gc.dispose();
      image.dispose();
    }
  }
}
