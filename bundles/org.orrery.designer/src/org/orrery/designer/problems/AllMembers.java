package org.orrery.designer.problems;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.orrery.compiler.Family;
import org.orrery.lifecycle.Lifecycle;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Whether the rules are asked of every member of the families that are open; kept for later days.
 * It is chosen on the UI thread and read on any.
 */
public final class AllMembers {
  private static final String NODE = "org.orrery.designer.members";
  private static final String ASKED = "asked";
  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

  private AllMembers() {}

  public static boolean areAsked() {
    return InstanceScope.INSTANCE.getNode(NODE).getBoolean(ASKED, false);
  }

  /** Whether a drawing stands for several members, which can be asked. */
  public static boolean areIn(Lifecycle drawing) {
    return !Family.asked(drawing).isEmpty();
  }

  public static void choose(boolean now) {
    if (now == areAsked()) {
      return;
    }
    IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(NODE);
    kept.putBoolean(ASKED, now);
    try {
      kept.flush();
    } catch (BackingStoreException e) {
      ILog.of(AllMembers.class).warn("Whether all members are asked is not kept", e);
    }
    ask();
  }

  /** Asks again what was given up. */
  public static void ask() {
    LISTENERS.forEach(Runnable::run);
  }

  /** Calls {@code heard} when they are to be asked, or no longer, until the result is run. */
  static Runnable listen(Runnable heard) {
    LISTENERS.add(heard);
    return () -> LISTENERS.remove(heard);
  }
}
