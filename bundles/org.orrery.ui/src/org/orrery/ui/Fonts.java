package org.orrery.ui;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/**
 * The type scale, derived from the desktop's font. The registry owns the fonts; nobody disposes
 * them. UI thread.
 */
public enum Fonts {
  BODY(1.0, SWT.NORMAL, false),
  STRONG(1.0, SWT.BOLD, false),
  SMALL(0.88, SWT.NORMAL, false),
  HEADING(1.18, SWT.BOLD, false),
  TITLE(1.5, SWT.BOLD, false),
  DISPLAY(2.1, SWT.BOLD, false),
  CODE(0.95, SWT.NORMAL, true),
  CODE_STRONG(0.95, SWT.BOLD, true);

  private final double scale;
  private final int style;
  private final boolean mono;

  Fonts(double scale, int style, boolean mono) {
    this.scale = scale;
    this.style = style;
    this.mono = mono;
  }

  public Font font() {
    FontRegistry registry = JFaceResources.getFontRegistry();
    String key = "org.orrery.ui.font." + name();
    if (!registry.hasValueFor(key)) {
      String base = mono ? JFaceResources.TEXT_FONT : JFaceResources.DEFAULT_FONT;
      FontData[] data = JFaceResources.getFont(base).getFontData();
      FontData[] derived = new FontData[data.length];
      int points = JFaceResources.getDefaultFont().getFontData()[0].getHeight();
      for (int i = 0; i < data.length; i++) {
        derived[i] =
            new FontData(data[i].getName(), Math.max(7, (int) Math.round(points * scale)), style);
      }
      registry.put(key, derived);
    }
    return registry.get(key);
  }
}
