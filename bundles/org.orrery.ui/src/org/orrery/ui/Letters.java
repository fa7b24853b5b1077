package org.orrery.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** How large the desktop's letters are, and the room that words need with them. UI thread. */
public final class Letters {
  /** Of a desktop that enlarges nothing. */
  private static final double DOTS_AN_INCH = 96;

  private static final double POINTS = 10;

  private Letters() {}

  /** How much larger than usual letters of a given height in points are: 1.5 at 150 %. */
  public static double scale() {
    return Display.getCurrent().getDPI().x / DOTS_AN_INCH;
  }

  /** As much more than a length as letters are larger than usual. */
  public static int room(int length) {
    if (length == SWT.DEFAULT) {
      return length;
    }
    int points = JFaceResources.getDefaultFont().getFontData()[0].getHeight();
    return (int) Math.round(length * Math.max(1, scale() * points / POINTS));
  }
}
