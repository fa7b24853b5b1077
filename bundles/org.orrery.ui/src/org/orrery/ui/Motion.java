package org.orrery.ui;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** Whether a person wants things to move; where less motion is wanted, nothing is played. */
public final class Motion {
  /** Where the choice is kept. */
  public static final String NODE = "org.orrery.ui";

  public static final String REDUCED = "reducedMotion";

  private Motion() {}

  public static boolean isReduced() {
    return InstanceScope.INSTANCE.getNode(NODE).getBoolean(REDUCED, false);
  }

  public static void reduce(boolean isWanted) {
    InstanceScope.INSTANCE.getNode(NODE).putBoolean(REDUCED, isWanted);
  }
}
