package org.orrery.workbench.preferences;

import java.util.Objects;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** Values before a person chose. */
public final class Defaults extends AbstractPreferenceInitializer {
  @Override
  public void initializeDefaultPreferences() {
    IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode("org.orrery.workbench");
    defaults.put(Preferences.SERVER, "http://localhost:8470");
    defaults.put(Preferences.USER, "");
    defaults.put(Preferences.PACKS, Objects.requireNonNullElse(System.getenv("ORRERY_PACKS"), ""));
    defaults.putBoolean(Preferences.REMEMBER, false);
    defaults.putBoolean(Preferences.SIGN_IN_AT_START, true);
  }
}
