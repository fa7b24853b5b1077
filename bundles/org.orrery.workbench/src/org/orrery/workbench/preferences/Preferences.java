package org.orrery.workbench.preferences;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.osgi.service.prefs.BackingStoreException;

/** The workbench's own preferences; none is a secret. */
public final class Preferences {
  public static final String SERVER = "server";
  public static final String USER = "user";
  public static final String REMEMBER = "rememberPassword";

  /** A folder with the house's own rule packs; empty for none. */
  public static final String PACKS = "packs";

  public static final String SIGN_IN_AT_START = "signInAtStart";

  private static final String NODE = "org.orrery.workbench";

  private Preferences() {}

  /** Writes them to the disk now, so that a kill does not lose them. */
  public static void save() {
    try {
      InstanceScope.INSTANCE.getNode(NODE).flush();
    } catch (BackingStoreException e) {
      ILog.of(Preferences.class).warn("Preferences are not kept", e);
    }
  }

  public static IPreferenceStore store() {
    return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
  }
}
