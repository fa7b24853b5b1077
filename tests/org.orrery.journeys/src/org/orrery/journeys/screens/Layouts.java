package org.orrery.journeys.screens;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.CoolBar;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/** Finds words that are cut off, controls that lie over each other, and such that stand out. */
final class Layouts {
  /** Pixels by which rounding may be off. */
  private static final int SLACK = 2;

  private final Consumer<String> findings;

  Layouts(Consumer<String> findings) {
    this.findings = findings;
  }

  void check(Control root) {
    for (Control control : Seen.below(root)) {
      words(control);
      if (control instanceof Composite parent && ownsPlaces(parent)) {
        over(parent);
        beyond(parent);
      }
    }
  }

  private void words(Control control) {
    if (Seen.words(control).isEmpty() || control.getToolTipText() != null) {
      return;
    }
    Point has = control.getSize();
    boolean wraps = control instanceof Link || (control.getStyle() & SWT.WRAP) != 0;
    boolean isCut =
        switch (control) {
          case Label label when wraps -> needs(label, has.x).y > has.y + SLACK;
          case Link link -> needs(link, has.x).y > has.y + SLACK;
          case Label label -> needs(label, SWT.DEFAULT).x > has.x + SLACK;
          case Button button when !wraps -> needs(button, SWT.DEFAULT).x > has.x + SLACK;
          default -> false;
        };
    if (isCut) {
      findings.accept("%s is cut: it has %s".formatted(Seen.name(control), has));
    }
  }

  private static Point needs(Control control, int width) {
    return control.computeSize(width, SWT.DEFAULT, false);
  }

  /** Whether the places of its children are what somebody laid out, and do not scroll. */
  private static boolean ownsPlaces(Composite parent) {
    boolean scrolls = parent.getHorizontalBar() != null || parent.getVerticalBar() != null;
    return !scrolls
        && !(parent instanceof ScrolledComposite
            || parent instanceof CTabFolder
            || parent instanceof Table
            || parent instanceof Tree
            || parent instanceof StyledText
            || parent instanceof ToolBar
            || parent instanceof CoolBar);
  }

  private void over(Composite parent) {
    List<Control> children =
        List.of(parent.getChildren()).stream()
            .filter(child -> child.isVisible() && !child.getBounds().isEmpty())
            .toList();
    for (int i = 0; i < children.size(); i++) {
      for (int j = i + 1; j < children.size(); j++) {
        Rectangle both = children.get(i).getBounds().intersection(children.get(j).getBounds());
        if (both.width > SLACK && both.height > SLACK) {
          findings.accept(
              "%s and %s lie over each other by %s"
                  .formatted(Seen.name(children.get(i)), Seen.name(children.get(j)), both));
        }
      }
    }
  }

  private void beyond(Composite parent) {
    Rectangle room = parent.getClientArea();
    for (Control child : parent.getChildren()) {
      Rectangle place = child.getBounds();
      if (!child.isVisible() || place.isEmpty()) {
        continue;
      }
      int right = place.x + place.width - room.x - room.width;
      int below = place.y + place.height - room.y - room.height;
      if (right > SLACK || below > SLACK) {
        findings.accept(
            "%s stands out of its parent by %d to the right, %d below"
                .formatted(Seen.name(child), Math.max(0, right), Math.max(0, below)));
      }
    }
  }
}
