package org.orrery.ui;

import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * What a screen reader says for controls whose names are not their own text, and whether it is told
 * how parts that are no controls relate. UI thread.
 */
public final class Spoken {
  private static boolean isRelated;

  private Spoken() {}

  /** The reader asks {@code name} each time that it comes to the control. */
  public static void as(Control control, Supplier<String> name) {
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                e.result = name.get();
              }
            });
  }

  /** The control is called what its label says. */
  public static void by(Control label, Control control) {
    label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
    control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
  }

  /** Has the window system pass on the relations of parts that are no controls, from now on. */
  public static void relations() {
    if (isRelated || !Gtk.isHere()) {
      return;
    }
    isRelated = true;
    try {
      GtkRelations.answer();
    } catch (ReflectiveOperationException e) {
      ILog.of(Spoken.class).warn("Screen readers are not told how parts relate", e);
    }
  }
}
