package org.orrery.journeys.screens;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What of a window's controls can be seen, in places of the screen. UI thread. */
final class Seen {
  private Seen() {}

  /** A control and all in it that have a place on the screen. */
  static List<Control> below(Control root) {
    List<Control> all = new ArrayList<>();
    collect(root, all);
    return all;
  }

  private static void collect(Control control, List<Control> all) {
    if (!control.isVisible() || area(control).isEmpty()) {
      return;
    }
    all.add(control);
    for (Control child : children(control)) {
      collect(child, all);
    }
  }

  static Control[] children(Control control) {
    return control instanceof Composite composite ? composite.getChildren() : new Control[0];
  }

  /** The part of a control that no ancestor cuts off. */
  static Rectangle area(Control control) {
    Rectangle area = place(control);
    for (Composite at = control.getParent();
        at != null && !(control instanceof Shell);
        at = at.getParent()) {
      area = area.intersection(at.getDisplay().map(at, null, at.getClientArea()));
      if (at instanceof Shell) {
        break;
      }
    }
    return area;
  }

  /** The whole control, seen or not. */
  static Rectangle place(Control control) {
    return control instanceof Shell
        ? control.getBounds()
        : control.getDisplay().map(control.getParent(), null, control.getBounds());
  }

  /** The words that a control shows, without marks of mnemonics and links. */
  static String words(Control control) {
    String words =
        switch (control) {
          case Label label -> label.getText();
          case CLabel label -> label.getText();
          case Link link -> link.getText().replaceAll("</?a[^>]*>", "");
          case Button button -> button.getText();
          case Text text -> text.getText();
          default -> null;
        };
    return words == null ? "" : words.replaceAll("&(.)", "$1");
  }

  /** How a finding calls a control. */
  static String name(Control control) {
    String words = words(control);
    Composite parent = control.getParent();
    return control.getClass().getSimpleName()
        + (words.isEmpty() ? "" : " '" + words.lines().findFirst().orElse("") + "'")
        + (parent == null ? "" : " in " + parent.getClass().getSimpleName());
  }
}
