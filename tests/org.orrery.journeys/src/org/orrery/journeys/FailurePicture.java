package org.orrery.journeys;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Keeps what the screen shows when a journey fails, beside the workspace's log. */
final class FailurePicture {
  private FailurePicture() {}

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
