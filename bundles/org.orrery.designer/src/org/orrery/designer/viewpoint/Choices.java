package org.orrery.designer.viewpoint;

import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Which viewpoint was chosen for which drawing: kept in the workspace, not in the file. */
public final class Choices {
  private static final String NODE = "org.orrery.designer.viewpoints";

  private Choices() {}

  /** The viewpoint that was chosen last for a file. */
  public static Viewpoint of(Path file) {
    String name = preferences().get(key(file), Viewpoint.ALL.name());
    for (Viewpoint viewpoint : Viewpoint.values()) {
      if (viewpoint.name().equals(name)) {
        return viewpoint;
      }
    }
    return Viewpoint.ALL;
  }

  public static void keep(Path file, Viewpoint viewpoint) {
    IEclipsePreferences preferences = preferences();
    if (viewpoint == Viewpoint.ALL) {
      preferences.remove(key(file));
    } else {
      preferences.put(key(file), viewpoint.name());
    }
    try {
      preferences.flush();
    } catch (BackingStoreException e) {
      ILog.of(Choices.class).warn("The viewpoint of " + file + " is not remembered", e);
    }
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }

  private static String key(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }
}
