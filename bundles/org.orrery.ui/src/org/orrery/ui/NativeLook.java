package org.orrery.ui;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Adds to what the window system's own theme says of native widgets; before there is a display. */
public final class NativeLook {
  /** Read by SWT when it opens the display; without effect elsewhere than on GTK. */
  private static final String STYLE_SHEET = "org.eclipse.swt.internal.gtk.cssFile";

  /** How SWT dims the icon of what is disabled; its own way makes it white, also in the dark. */
  private static final String DIMMING = "org.eclipse.swt.image.disablement";

  private NativeLook() {}

  /**
   * Has native widgets look as {@code css/gtk.css} says and disabled icons pale; what the user set
   * stays.
   */
  public static void prepare() {
    System.getProperties().putIfAbsent(DIMMING, "desaturated");
    if (System.getProperty(STYLE_SHEET) != null) {
      return;
    }
    URL sheet = Platform.getBundle("org.orrery.ui").getEntry("css/gtk.css");
    try {
      System.setProperty(STYLE_SHEET, Path.of(FileLocator.toFileURL(sheet).getPath()).toString());
    } catch (IOException e) {
      ILog.of(NativeLook.class).warn("Native widgets keep their edges", e);
    }
  }
}
