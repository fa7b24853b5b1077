package org.orrery.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * Whether a person wants things to move; where less motion is wanted, nothing is played. Who has
 * chosen nothing in the preferences has chosen in the desktop's settings. UI thread.
 */
public final class Motion {
  /** Where the choice is kept. */
  public static final String NODE = "org.orrery.ui";

  public static final String REDUCED = "reducedMotion";

  private Motion() {}

  public static boolean isReduced() {
    return InstanceScope.INSTANCE.getNode(NODE).getBoolean(REDUCED, isReducedByDesktop());
  }

  public static void reduce(boolean isWanted) {
    InstanceScope.INSTANCE.getNode(NODE).putBoolean(REDUCED, isWanted);
  }

  private static boolean isReducedByDesktop() {
    try {
      return Gtk.isHere() && !Gtk.isAnimated();
    } catch (ReflectiveOperationException e) {
      ILog.of(Motion.class).warn("Whether the desktop wants less motion is not known", e);
      return false;
    }
  }
}
