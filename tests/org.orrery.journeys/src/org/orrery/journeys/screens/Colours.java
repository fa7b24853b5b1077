package org.orrery.journeys.screens;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Theme;

/**
 * Finds grounds that are none of the theme's and words that cannot be read on theirs, in the pixels
 * of a picture. Contrasts by WCAG 2.2, 1.4.3.
 */
final class Colours {
  /** Ground of the window itself, which has no role. */
  private static final Map<Theme, Integer> WINDOW =
      Map.of(Theme.LIGHT, 0xECEFF3, Theme.DARK, 0x171A20, Theme.CONTRAST, 0x000000);

  /** By how much each part of a colour may differ: fields of a resting window are a bit duller. */
  private static final int NEAR = 6;

  /** Every so many pixels in both directions are looked at. */
  private static final int STEP = 2;

  private static final double READABLE = 4.5;

  /** What is left of that when thin strokes are smoothed. */
  private static final double SEEN = 3;

  /** Controls with fewer pixels of their own have no ground to speak of. */
  private static final int LEAST_PIXELS = 40;

  /** What is seen of a composite beside what is in it may be the border of that. */
  private static final int LEAST_OF_COMPOSITE = 400;

  private final Picture picture;
  private final Theme theme;
  private final int[] known;
  private final Consumer<String> findings;

  Colours(Picture picture, Theme theme, Consumer<String> findings) {
    this.picture = picture;
    this.theme = theme;
    this.findings = findings;
    known =
        IntStream.concat(
                IntStream.of(WINDOW.get(theme)),
                Arrays.stream(ColorRole.values()).mapToInt(role -> value(role.rgb(theme))))
            .toArray();
  }

  void check(Control root) {
    for (Control control : Seen.below(root)) {
      if (control instanceof Shell || isDefault(control)) {
        continue;
      }
      Map<Integer, Integer> colours = colours(control);
      int pixels = colours.values().stream().mapToInt(count -> count).sum();
      int least = Seen.children(control).length > 0 ? LEAST_OF_COMPOSITE : LEAST_PIXELS;
      if (pixels < least) {
        continue;
      }
      int ground =
          colours.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      boolean isWhole = Seen.area(control).equals(Seen.place(control));
      if (isWhole || !isNative(control)) {
        ground(control, ground);
      }
      if (isWhole && control.isEnabled() && !Seen.words(control).isBlank()) {
        words(control, ground, colours);
      }
    }
  }

  private void ground(Control control, int ground) {
    boolean fits =
        isNative(control)
            ? luminance(ground) < 0.25 == theme.isDark()
            : Arrays.stream(known).anyMatch(each -> isNear(each, ground));
    if (!fits) {
      findings.accept(
          "%s is an island: its ground #%06X is none of the theme's"
              .formatted(Seen.name(control), ground));
    }
  }

  /** Controls that the window system paints; the theme decides only whether they are dark. */
  private static boolean isNative(Control control) {
    return control instanceof Button button
            && (button.getStyle() & (SWT.PUSH | SWT.TOGGLE | SWT.ARROW)) != 0
        || control instanceof Combo
        || control instanceof Spinner
        || control instanceof DateTime
        || control instanceof ProgressBar
        || control instanceof Scale;
  }

  /** The button of Enter, which the window system paints in its own accent. */
  private static boolean isDefault(Control control) {
    return control == control.getShell().getDefaultButton();
  }

  private void words(Control control, int ground, Map<Integer, Integer> colours) {
    double seen =
        colours.keySet().stream().mapToDouble(ink -> contrast(ink, ground)).max().orElse(1);
    if (seen < SEEN) {
      findings.accept("%s is seen with %.1f only".formatted(Seen.name(control), seen));
    }
    double meant = contrast(value(control.getForeground().getRGB()), ground);
    if (!(control instanceof Button) && meant < READABLE) {
      findings.accept("%s is written with %.1f only".formatted(Seen.name(control), meant));
    }
  }

  /** The colours of what a control shows itself, and how often each is there. */
  private Map<Integer, Integer> colours(Control control) {
    Rectangle area = Seen.area(control);
    List<Rectangle> covered =
        Arrays.stream(Seen.children(control)).filter(Control::isVisible).map(Seen::place).toList();
    Map<Integer, Integer> colours = new HashMap<>();
    for (int y = area.y; y < area.y + area.height; y += STEP) {
      for (int x = area.x; x < area.x + area.width; x += STEP) {
        int column = x;
        int row = y;
        if (picture.contains(x, y)
            && covered.stream().noneMatch(each -> each.contains(column, row))) {
          colours.merge(picture.at(x, y), 1, Integer::sum);
        }
      }
    }
    return colours;
  }

  private static boolean isNear(int one, int other) {
    return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) <= NEAR
        && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) <= NEAR
        && Math.abs((one & 0xFF) - (other & 0xFF)) <= NEAR;
  }

  private static double contrast(int one, int other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int color) {
    return 0.2126 * linear(color >> 16 & 0xFF)
        + 0.7152 * linear(color >> 8 & 0xFF)
        + 0.0722 * linear(color & 0xFF);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int value(RGB color) {
    return color.red << 16 | color.green << 8 | color.blue;
  }
}
