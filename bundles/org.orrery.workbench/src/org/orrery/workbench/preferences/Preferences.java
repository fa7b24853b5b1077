package org.orrery.workbench.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The workbench's own preferences; none is a secret. */
public final class Preferences {
  public static final String SERVER = "server";
  public static final String USER = "user";
  public static final String REMEMBER = "rememberPassword";
  public static final String SIGN_IN_AT_START = "signInAtStart";

  private Preferences() {}

  public static IPreferenceStore store() {
    return new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.orrery.workbench");
  }
}
