package org.orrery.designer.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Control;
import org.orrery.lifecycle.picture.LabelText;

/**
 * Colours, fonts and icons of one drawing on the screen; lives as long as its control and releases
 * all it made with it. UI thread only.
 */
public final class Style {
  private static final int MOST_CAPTIONS = 1_000;
  private static final int[] SIZES = {8, 12, 16, 20, 24, 32, 48, 64, 96};

  public final ColorRoles colors;
  public final Font title;
  public final Font small;
  public final Font heading;

  /** Fonts that are read from near, where a card tells more. */
  public final Font nearTitle;

  public final Font nearSmall;
  private final Control owner;
  private final LocalResourceManager resources;
  private final Map<Integer, Font> headings = new HashMap<>();
  private final Map<IconKey, Image> images = new HashMap<>();
  private final Map<String, Caption> captions = new HashMap<>();
  private boolean isNear;

  public Style(Control owner, ColorRoles colors) {
    this.colors = colors;
    this.owner = owner;
    resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    title = font(9, SWT.BOLD);
    small = font(8, SWT.NORMAL);
    heading = font(10, SWT.BOLD);
    nearTitle = font(7, SWT.BOLD);
    nearSmall = font(6, SWT.NORMAL);
    owner.addDisposeListener(event -> disposeImages());
  }

  /** The lines that are shown of a caption, and how large they are. */
  public record Caption(LabelText text, List<String> lines, List<Dimension> sizes) {}

  /** What is shown of a text at lines, of which most say one of a few; measured once for each. */
  public Caption caption(String text, Function<String, Caption> measuring) {
    if (captions.size() >= MOST_CAPTIONS) {
      captions.clear();
    }
    return captions.computeIfAbsent(text, measuring);
  }

  /** Whether the drawing is seen from near, as on the screen it can be and in no other picture. */
  public boolean isNear() {
    return isNear;
  }

  public void near(boolean now) {
    isNear = now;
  }

  /** The font of headings in another height in points; made once for each of a few heights. */
  public Font heading(int points) {
    return headings.computeIfAbsent(step(points), height -> font(height, SWT.BOLD));
  }

  /** The font of headings that is at most so high; one of the same few. */
  public Font smallerHeading(int points) {
    int height = SIZES[0];
    for (int size : SIZES) {
      height = size <= points ? size : height;
    }
    return heading(height);
  }

  /** An icon in a colour, at least {@code size} points wide and high; made once, then kept. */
  public Image icon(String name, Color color, int size) {
    return images.computeIfAbsent(
        new IconKey(name, color, step(size)),
        key ->
            new Image(
                owner.getDisplay(),
                (ImageDataProvider) zoom -> Icons.data(name, color, key.size() * zoom / 100)));
  }

  private static int step(int size) {
    for (int step : SIZES) {
      if (size <= step) {
        return step;
      }
    }
    return SIZES[SIZES.length - 1];
  }

  private Font font(int points, int style) {
    return resources.create(
        FontDescriptor.createFrom(DrawnFonts.of(owner.getDisplay(), points, style)));
  }

  private void disposeImages() {
    images.values().forEach(Image::dispose);
    images.clear();
  }

  private record IconKey(String name, Color color, int size) {}
}
